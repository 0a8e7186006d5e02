-- until the end of the transaction: who takes a number, takes it alone
select pg_advisory_xact_lock(7213002)
