-- of the four weeks before a moment: plays, plays of local files, and the first of them
select count(*), count(*) filter (where t.uri like 'spotify:local:%'), extract(epoch from min(e.ended_at))::float8 * 1000
from evidence e left join track t on t.account_id = e.account_id and t.name_id = e.name_id
where e.account_id = :account and e.leads and e.kind = 0
  and e.ended_at >= to_timestamp(cast(:before_ms as float8) / 1000) - interval '28 days'
  and e.ended_at < to_timestamp(cast(:before_ms as float8) / 1000)
