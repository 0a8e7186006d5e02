-- Deletes the plays of :ids (an array) that are there and not deleted: a deletion holds all rows of each. Answers with its
-- number and how many plays those are; with nothing when there is none.
with wanted as (
    select w.play_id, row_number() over (order by w.play_id) as place
    from (select distinct unnest(cast(:ids as bigint[])) as play_id) w
    join evidence e on e.account_id = :account and e.evidence_id = w.play_id and e.play_id = w.play_id
    where not exists (select from deleted_play d where d.account_id = :account and d.play_id = w.play_id)
), deletion as (
    insert into play_deletion (account_id, deleted_at, plays)
    select :account, to_timestamp(cast(:deleted_ms as float8) / 1000), count(*) from wanted having count(*) > 0
    returning deletion_id, plays
), member as (
    select w.place, w.play_id as evidence_id from wanted w
    union all
    select w.place, e.evidence_id from wanted w
    join evidence e on e.account_id = :account and e.play_id = w.play_id and e.play_id <> e.evidence_id
), held as (
    insert into deleted_evidence (account_id, evidence_id, deletion_id, place)
    select :account, m.evidence_id, d.deletion_id, m.place from member m cross join deletion d
)
select deletion_id, plays from deletion
