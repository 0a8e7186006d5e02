-- The last look at an account, and until when everything is covered: of a history that was never scanned until its last
-- play, and so where a clock that was wrong says a moment far from :now_ms. Where that is before :oldest_ms (null: nobody
-- asks) also, as in scan_pace, what was played in the four weeks until then: plays, plays of local files, and the first of
-- them. In one statement, because a poll has few.
with moment as (
    select to_timestamp(cast(:now_ms as float8) / 1000) + interval '30 days' as latest
), standing as (
    select s.last_poll,
           case when s.covered_until > m.latest or (s.last_poll is null and s.covered_until is null)
                then (select max(ended_at) from evidence where account_id = :account and ended_at <= m.latest)
                else s.covered_until end as covered_until
    from account a cross join moment m left join scan s using (account_id) where a.account_id = :account
)
select extract(epoch from s.last_poll)::float8 * 1000, extract(epoch from s.covered_until)::float8 * 1000,
       count(e.evidence_id), count(e.evidence_id) filter (where t.uri like 'spotify:local:%'),
       extract(epoch from min(e.ended_at))::float8 * 1000
from standing s
left join evidence e on s.covered_until < to_timestamp(cast(:oldest_ms as float8) / 1000)
    and e.account_id = :account and e.leads and e.kind = 0
    and e.ended_at >= s.covered_until - interval '28 days' and e.ended_at < s.covered_until
left join track t on t.account_id = e.account_id and t.name_id = e.name_id
group by s.last_poll, s.covered_until
