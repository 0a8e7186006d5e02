select pg_advisory_unlock(7213001, :account)
