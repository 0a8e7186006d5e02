-- Only the holder of the account's lock may say so: whoever else was running has lost its session. Of one thing that was
-- interrupted several times, the last time is told.
with marked as (
    update import set state = 3 where account_id = :account and state = 0 returning import_id, paths
)
delete from import i using marked m
where i.account_id = :account and i.state = 3 and i.paths = m.paths and i.import_id < m.import_id
