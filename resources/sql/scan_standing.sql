-- The last look at an account, and until when everything is covered: of a history that was never scanned until its last
-- play, and so where a clock that was wrong says a moment far from :now_ms. Where that is before :oldest_ms (null: nobody
-- asks) also, as in scan_pace, what was played in the four weeks until then: plays, plays of local files, and the first of
-- them, and the seconds that nobody watched. Then the oldest of the plays that the look before :oldest_ms listed, and since
-- when somebody is signed in, or since a later look of which all was deleted. In one statement, because a poll has few.
with moment as (
    select to_timestamp(cast(:now_ms as float8) / 1000) + interval '30 days' as latest,
           to_timestamp(cast(:oldest_ms as float8) / 1000) as oldest
), standing as (
    select s.last_poll, m.oldest, case when s.last_poll is null then s.covered_until end as deleted_until,
           case when s.covered_until > m.latest or s.last_poll is null
                then (select max(ended_at) from evidence where account_id = :account and ended_at <= m.latest)
                else s.covered_until end as covered_until
    from account a cross join moment m left join scan s using (account_id) where a.account_id = :account
), played as (
    select s.covered_until as last, count(*) as plays, count(*) filter (where t.uri like 'spotify:local:%') as local,
           min(e.ended_at) as first
    from standing s
    join evidence e on e.account_id = :account and e.leads and e.kind = 0 and s.covered_until < s.oldest
                   and e.ended_at >= s.covered_until - interval '28 days' and e.ended_at < s.covered_until
    left join track t on t.account_id = e.account_id and t.name_id = e.name_id
    group by s.covered_until
)
--include unwatched_time
select extract(epoch from s.last_poll)::float8 * 1000, extract(epoch from s.covered_until)::float8 * 1000,
       p.plays, p.local, extract(epoch from p.first)::float8 * 1000,
       (select seconds from unwatched_time),
       (select local_seconds from unwatched_time),
       extract(epoch from (select min(w.ended_at)
                           from (select e.ended_at from evidence e
                                 where e.account_id = :account and e.source = 3 and s.oldest is not null
                                   and e.ended_at <= s.covered_until
                                   and e.ended_at >= s.covered_until - interval '90 days'
                                 order by e.ended_at desc limit 50) w))::float8 * 1000,
       extract(epoch from greatest(s.deleted_until,
                                   (select coalesce(min(consented_at) filter (where signed_in), max(consented_at))
                                    from sign_in where account_id = :account)))::float8 * 1000
from standing s left join played p on true
