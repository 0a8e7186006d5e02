-- nobody deletes what the Web API told of the account before this transaction ends
select pg_advisory_xact_lock_shared(7213004, :account)
