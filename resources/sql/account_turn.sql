-- until the end of the transaction: who makes the first account, makes it alone
select pg_advisory_xact_lock(7213003)
