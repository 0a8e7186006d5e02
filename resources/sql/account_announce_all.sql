-- Raises the version of an account, says that all of it may be another now, and tells who listens; old changes go. Before
-- that it finds out anew which plays are deleted, since evidence may have come, gone or been grouped otherwise: of each
-- deletion the play with its strongest row, and those that one of its rows speaks for. So a play goes with whatever evidence
-- joins it; and where better evidence takes one of its rows over, the play that this tells of is another one.
with held as (
    select h.deletion_id, h.place, e.play_id, e.leads,
           row_number() over (partition by h.deletion_id, h.place
                              order by case e.source when 1 then 0 when 2 then 1 else 7 - e.source end, e.evidence_id)
               as strength
    from deleted_evidence h join evidence e on e.account_id = h.account_id and e.evidence_id = h.evidence_id
    where h.account_id = :account
), hit as (
    select distinct play_id, deletion_id, place from held where leads or strength = 1
), gone as (
    delete from deleted_play d
    where d.account_id = :account
      and not exists (select from hit h where h.play_id = d.play_id and h.deletion_id = d.deletion_id and h.place = d.place)
), come as (
    insert into deleted_play (account_id, play_id, deletion_id, place)
    select :account, play_id, deletion_id, place from hit on conflict do nothing
), raised as (
    update account set version = version + 1 where account_id = :account returning account_id, version
), said as (
    insert into change (account_id, version, whole, removed, added)
    select account_id, version, true, '{}', '{}' from raised
), trimmed as (
    delete from change c using raised r where c.account_id = r.account_id and c.version <= r.version - 100
)
select pg_notify('analytics_for_spotify_account', account_id || ' ' || version) from raised
