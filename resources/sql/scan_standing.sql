-- The last look at an account, and until when everything is covered: of a history that was never scanned until its last
-- play, and so where a clock that was wrong says a moment far from :now_ms. Where that is before :oldest_ms (null: nobody
-- asks) also, as in scan_pace, what was played in the four weeks until then: plays, plays of local files, and the first of
-- them. Then the last play before :oldest_ms, from any source, and the same of the four weeks until that one. In one
-- statement, because a poll has few.
with moment as (
    select to_timestamp(cast(:now_ms as float8) / 1000) + interval '30 days' as latest,
           to_timestamp(cast(:oldest_ms as float8) / 1000) as oldest
), standing as (
    select s.last_poll, m.oldest,
           case when s.covered_until > m.latest or (s.last_poll is null and s.covered_until is null)
                then (select max(ended_at) from evidence where account_id = :account and ended_at <= m.latest)
                else s.covered_until end as covered_until,
           (select max(ended_at) from evidence
            where account_id = :account and leads and ended_at < m.oldest - interval '1 millisecond') as before
    from account a cross join moment m left join scan s using (account_id) where a.account_id = :account
), pace as (
    select moment.name, count(e.evidence_id) as plays,
           count(e.evidence_id) filter (where t.uri like 'spotify:local:%') as local, min(e.ended_at) as first
    from standing s
    cross join lateral (values (1, case when s.covered_until < s.oldest then s.covered_until end), (2, s.before))
        as moment (name, at)
    left join evidence e on e.account_id = :account and e.leads and e.kind = 0
        and e.ended_at >= moment.at - interval '28 days' and e.ended_at < moment.at
    left join track t on t.account_id = e.account_id and t.name_id = e.name_id
    group by moment.name
)
select extract(epoch from s.last_poll)::float8 * 1000, extract(epoch from s.covered_until)::float8 * 1000,
       covered.plays, covered.local, extract(epoch from covered.first)::float8 * 1000,
       extract(epoch from s.before)::float8 * 1000,
       earlier.plays, earlier.local, extract(epoch from earlier.first)::float8 * 1000
from standing s join pace covered on covered.name = 1 join pace earlier on earlier.name = 2
