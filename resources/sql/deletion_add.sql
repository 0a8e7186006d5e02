-- Deletes the plays of :ids (an array, each once; from :first to :last, else all evidence is read) that are there and not deleted: :deletion holds all rows of each. Their
-- places follow :before. Answers with how many plays those are. All rows of such a play are held, so that what deletions
-- make of it (account_announce_all.sql) is known: it alone.
with wanted as (
    select w.play_id, cast(:before as integer) + row_number() over (order by w.play_id) as place
    from unnest(cast(:ids as bigint[])) as w (play_id)
    join evidence e on e.account_id = :account and e.evidence_id = w.play_id and e.play_id = w.play_id
        and e.evidence_id between :first and :last
    where not exists (select from deleted_play d where d.account_id = :account and d.play_id = w.play_id)
), member as (
    select w.place, w.play_id as evidence_id from wanted w
    union all
    select w.place, e.evidence_id from wanted w
    join evidence e on e.account_id = :account and e.play_id = w.play_id and e.play_id <> e.evidence_id
), held as (
    insert into deleted_evidence (account_id, evidence_id, deletion_id, place)
    select :account, evidence_id, :deletion, place from member
), hidden as (
    insert into deleted_play (account_id, play_id, deletion_id, place)
    select :account, play_id, :deletion, place from wanted
)
select count(*) from wanted
