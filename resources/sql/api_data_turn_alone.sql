-- nobody stores what the Web API tells of the account before this transaction ends
select pg_advisory_xact_lock(7213004, :account)
