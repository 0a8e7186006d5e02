-- Takes plays of deletions back: :deletions and :places are arrays of equal length, whose smallest and largest elements
-- come beside them (else all that is deleted is read). Answers with the plays that they hid.
with freed as (
    delete from deleted_evidence h
    using unnest(cast(:deletions as bigint[]), cast(:places as bigint[])) as f (deletion_id, place)
    where h.account_id = :account and h.deletion_id = f.deletion_id and h.place = f.place
        and h.deletion_id between :first_deletion and :last_deletion and h.place between :first_place and :last_place
    returning h.evidence_id, h.deletion_id, h.place
), hiding as (
    select distinct e.play_id, f.deletion_id, f.place
    from freed f join evidence e on e.account_id = :account and e.evidence_id = f.evidence_id
), shown as (
    delete from deleted_play d using hiding h
    where d.account_id = :account and d.play_id = h.play_id and d.deletion_id = h.deletion_id and d.place = h.place
    returning d.play_id
)
select distinct play_id from shown
