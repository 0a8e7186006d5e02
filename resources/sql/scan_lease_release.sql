select pg_advisory_unlock(7213002, :account)
