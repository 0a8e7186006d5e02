-- Of the hour before a moment: plays, plays of local files, and how many seconds of it nobody watched.
with hour as (
    select to_timestamp(cast(:before_ms as float8) / 1000) - interval '1 hour' as first,
           to_timestamp(cast(:before_ms as float8) / 1000) as last
), unwatched as (
    select distinct greatest(g.from_at, h.first) as first, least(g.to_at, h.last) as last
    from hour h join gap g on g.account_id = :account and g.from_at < h.last and g.to_at > h.first
)
select count(e.evidence_id), count(e.evidence_id) filter (where t.uri like 'spotify:local:%'),
       (select coalesce(sum(extract(epoch from last - first)), 0)::float8 from unwatched)
from hour h
left join evidence e on e.account_id = :account and e.leads and e.kind = 0 and e.ended_at > h.first and e.ended_at <= h.last
left join track t on t.account_id = e.account_id and t.name_id = e.name_id
