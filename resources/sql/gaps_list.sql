-- Open: neither reached by a later look nor covered by dumps that are there now. Of an open one what a dump covers at either
-- end is cut off, and the plays lost go by the time that is left. One that begins where the history ended before anybody
-- scanned begins with the last play before it that is there now; with none it is no gap, but the time before the history.
-- scan_put_poll tells a new gap by the same rule.
with covering as (
    select r.range, i.local_files
    from import i
    cross join lateral unnest(coalesce(i.covered, array[tstzrange(i.first_end, i.last_end, '[]')])) as r (range)
    where i.account_id = :account and i.state = 1 and i.first_end is not null
), begun as (
    select g.*, case when not g.after_history then g.from_at
                     else (select max(e.ended_at) from evidence e
                           where e.account_id = g.account_id and e.ended_at <= g.from_at) end as begins
    from gap g where g.account_id = :account
), gap_now as (
    select g.gap_id, g.cause, g.local_files, g.after_history, g.from_at, g.to_at, g.plays_lost, g.closed_at,
           coalesce((select max(upper(c.range)) from covering c
                     where c.range @> g.begins and (c.local_files or not g.local_files)), g.begins) as left_from,
           coalesce((select min(lower(c.range)) from covering c
                     where c.range @> g.to_at and (c.local_files or not g.local_files)), g.to_at) as left_to
    from begun g where g.begins is not null
), told as (
    select g.*, g.closed_at is null and g.left_from < g.left_to as is_open from gap_now g
)
select t.gap_id, extract(epoch from case when t.is_open then t.left_from else t.from_at end)::float8 * 1000,
       extract(epoch from case when t.is_open then t.left_to else t.to_at end)::float8 * 1000, t.cause,
       case when t.is_open
            then t.plays_lost * (extract(epoch from t.left_to - t.left_from) / extract(epoch from t.to_at - t.from_at))
            else t.plays_lost end::float8,
       t.is_open, t.local_files, t.after_history
from told t
order by t.from_at desc, t.gap_id desc
