-- Of the hour before a moment: plays, plays of local files, and how many seconds of it nobody watched for either. What was
-- missed and found afterwards was watched; of times that overlap each second counts once.
with hour as (
    select to_timestamp(cast(:before_ms as float8) / 1000) - interval '1 hour' as first,
           to_timestamp(cast(:before_ms as float8) / 1000) as last
), unwatched as (
    select g.local_files, greatest(g.from_at, h.first) as first, least(g.to_at, h.last) as last
    from hour h
    join gap g on g.account_id = :account and g.closed_at is null and g.from_at < h.last and g.to_at > h.first
), part as (
    select local_files, greatest(last - greatest(first, coalesce(
               max(last) over (partition by local_files order by first, last rows between unbounded preceding and 1 preceding),
               first)), interval '0') as unseen
    from unwatched
)
select count(e.evidence_id), count(e.evidence_id) filter (where t.uri like 'spotify:local:%'),
       (select coalesce(sum(extract(epoch from unseen)), 0)::float8 from part where not local_files),
       (select coalesce(sum(extract(epoch from unseen)), 0)::float8 from part where local_files)
from hour h
left join evidence e on e.account_id = :account and e.leads and e.kind = 0 and e.ended_at > h.first and e.ended_at <= h.last
left join track t on t.account_id = e.account_id and t.name_id = e.name_id
