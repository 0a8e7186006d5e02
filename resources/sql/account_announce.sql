-- Raises the version of an account, says what that changed and tells who listens; old changes go. In one statement,
-- because a poll has few.
with raised as (
    update account set version = version + 1 where account_id = :account returning account_id, version
), said as (
    insert into change (account_id, version, whole, removed, added)
    select account_id, version, :whole, cast(:removed as bigint[]), cast(:added as bigint[]) from raised
), trimmed as (
    delete from change c using raised r where c.account_id = r.account_id and c.version <= r.version - 100
)
select pg_notify('analytics_for_spotify_account', account_id || ' ' || version) from raised
