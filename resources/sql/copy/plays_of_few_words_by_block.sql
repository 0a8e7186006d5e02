-- The same as plays_of_few_words.sql, by blocks of the table: without a look at an index for each of its rows.
select ended_at,
       (play_id << 36) | (coalesce(name_id, 0) * bigint '65536' + (coalesce(reason_start, 0) * 256 + coalesce(reason_end, 0))),
       (least(coalesce(ms, -1), 2147483647) << 32)
           | ((flags * 32 + kind * 8 + source) * 65536 + (coalesce(platform, 0) * 256 + coalesce(country, 0)))
from evidence where account_id = :account and ctid >= cast('(' || cast(:first as text) || ',0)' as tid)
  and ctid <= cast('(' || cast(:last as text) || ',65535)' as tid) and leads
