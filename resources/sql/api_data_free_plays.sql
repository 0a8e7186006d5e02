-- plays of a dump that are called by an observed row's id get the smallest id of their own rows
with shared as (
    select distinct play_id from evidence where account_id = :account and source >= 3
), own as (
    select e.play_id, min(e.evidence_id) as smallest from evidence e join shared s on s.play_id = e.play_id
    where e.account_id = :account and e.source < 3 group by e.play_id
)
update evidence e set play_id = own.smallest from own
where e.account_id = :account and e.source < 3 and e.play_id = own.play_id and own.smallest <> own.play_id
