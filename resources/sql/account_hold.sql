-- until the end of the transaction; the same lock as that of a session
select pg_try_advisory_xact_lock(7213001, :account)
