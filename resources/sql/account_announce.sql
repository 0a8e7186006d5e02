-- Raises the version of an account, says which plays that changes and tells who listens; old changes go. Before that it
-- finds out which plays deletions hide now, as account_announce_all.sql does, for those deleted plays that :removed and
-- :added have to do with: they hold a row of such a play, or hid it. What is hidden or shown by that has changed, too, and
-- so has :turned, whose deletions are known already. Of each of :tracks, a list of {uri, every} (null: none), all plays or one
-- have changed: that is told by; it says nothing where these are all, and nobody played them. More than :most are not
-- listed, and none is where :whole. In one statement, because a poll has few.
with touched as (
    select distinct unnest(cast(:removed as bigint[]) || cast(:added as bigint[])) as play_id
), member as (
    select e.evidence_id from touched t
    join evidence e on e.account_id = :account and e.evidence_id = t.play_id and e.play_id = t.play_id
    union all
    select e.evidence_id from touched t
    join evidence e on e.account_id = :account and e.play_id = t.play_id and e.play_id <> e.evidence_id
), asked as (
    select d.deletion_id, d.place from touched t
    join deleted_play d on d.account_id = :account and d.play_id = t.play_id
    union
    select h.deletion_id, h.place from member m
    join deleted_evidence h on h.account_id = :account and h.evidence_id = m.evidence_id
), held as (
    select h.deletion_id, h.place, e.play_id, e.leads,
           row_number() over (partition by h.deletion_id, h.place
                              order by case e.source when 1 then 0 when 2 then 1 else 7 - e.source end, e.evidence_id)
               as strength
    from asked a
    join deleted_evidence h on h.account_id = :account and h.deletion_id = a.deletion_id and h.place = a.place
    join evidence e on e.account_id = h.account_id and e.evidence_id = h.evidence_id
), hit as (
    select distinct play_id, deletion_id, place from held where leads or strength = 1
), missed as (
    select d.play_id, d.deletion_id, d.place from touched t
    join deleted_play d on d.account_id = :account and d.play_id = t.play_id
    except table hit
), gone as (
    delete from deleted_play d using missed m
    where d.account_id = :account and d.play_id = m.play_id and d.deletion_id = m.deletion_id and d.place = m.place
    returning d.play_id
), come as (
    insert into deleted_play (account_id, play_id, deletion_id, place)
    select :account, play_id, deletion_id, place from hit on conflict do nothing
    returning play_id
), told as (
    select distinct on (case when wanted.every then e.play_id else -t.track_id end) e.play_id
    from jsonb_to_recordset(cast(:tracks as jsonb)) as wanted (uri text, every boolean)
    join track t on t.account_id = :account and t.uri = wanted.uri
    join evidence e on e.account_id = t.account_id and e.name_id = t.name_id and e.leads
    where cast(:tracks as jsonb) is not null -- else nobody looks for their plays
      and not exists (select from deleted_play d where d.account_id = e.account_id and d.play_id = e.play_id)
    limit :most + 1
), turned as (
    select coalesce(array_agg(play_id), '{}') as plays
    from (select play_id from gone union select play_id from come union select unnest(cast(:turned as bigint[]))
          union select play_id from told) t
), raised as (
    update account set version = version + 1
    where account_id = :account
      and (cast(:tracks as jsonb) is null or :whole or exists (select from told)
           or cast(:removed as bigint[]) || cast(:added as bigint[]) || cast(:turned as bigint[]) <> '{}')
    returning account_id, version
), said as (
    insert into change (account_id, version, whole, removed, added)
    select account_id, version, whole, case when whole then '{}' else cast(:removed as bigint[]) || plays end,
           case when whole then '{}' else cast(:added as bigint[]) || plays end
    from raised cross join (select plays, :whole or cardinality(plays) > :most as whole from turned) t
), trimmed as (
    delete from change c using raised r where c.account_id = r.account_id and c.version <= r.version - 100
)
select pg_notify('analytics_for_spotify_account', account_id || ' ' || version) from raised
