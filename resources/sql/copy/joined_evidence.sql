-- all rows of the plays that stand on more than one: those that bear another row's number, and the rows of these numbers
with joined as materialized (
    select evidence_id, play_id, ended_at, ms, offline_at, name_id, reason_start, reason_end, platform, country, source,
           kind, flags, video, leads
    from evidence where account_id = :account and play_id <> evidence_id
)
select * from joined
union all
select e.evidence_id, e.play_id, e.ended_at, e.ms, e.offline_at, e.name_id, e.reason_start, e.reason_end, e.platform,
       e.country, e.source, e.kind, e.flags, e.video, e.leads
from (select distinct play_id from joined) j
join evidence e on e.account_id = :account and e.evidence_id = j.play_id
