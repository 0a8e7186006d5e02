-- plays that stay, and are called by the id of a row that goes, get the smallest id of their own rows
with shared as (
    select distinct play_id from evidence where account_id = :account and source in (3, 4)
), own as (
    select e.play_id, min(e.evidence_id) as smallest from evidence e join shared s on s.play_id = e.play_id
    where e.account_id = :account and e.source not in (3, 4) group by e.play_id
)
update evidence e set play_id = own.smallest from own
where e.account_id = :account and e.source not in (3, 4) and e.play_id = own.play_id and own.smallest <> own.play_id
