select pg_try_advisory_lock(7213001, :account)
