-- Open: neither reached by a later look nor covered by dumps that are there now. Of an open one what a dump covers at either
-- end is cut off, and the plays lost go by the time that is left.
with found as (
    select * from gap where account_id = :account
)
--include gaps_left
, told as (
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
