-- Of the four weeks before a moment: plays, plays of local files, and the first of them; then for how many seconds of the time
-- from that on nobody watched, for plays and for local files.
with played as (
    select count(*) as plays, count(*) filter (where t.uri like 'spotify:local:%') as local, min(e.ended_at) as first,
           to_timestamp(cast(:before_ms as float8) / 1000) as last
    from evidence e left join track t on t.account_id = e.account_id and t.name_id = e.name_id
    where e.account_id = :account and e.leads and e.kind = 0
      and e.ended_at >= to_timestamp(cast(:before_ms as float8) / 1000) - interval '28 days'
      and e.ended_at < to_timestamp(cast(:before_ms as float8) / 1000)
)
--include unwatched_time
select plays, local, extract(epoch from first)::float8 * 1000,
       (select seconds from unwatched_time),
       (select local_seconds from unwatched_time)
from played
