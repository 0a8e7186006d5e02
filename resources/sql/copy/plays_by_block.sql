-- The same as plays.sql, by blocks of the table: without a look at an index for each of its rows.
select ended_at, (play_id << 32) | coalesce(name_id, 0),
       (least(coalesce(ms, -1), 2147483647) << 32) | (flags * 65536 + kind * 256 + source),
       (coalesce(reason_start, 0) * 4294967296 + coalesce(reason_end, 0)) * 65536
           + (coalesce(platform, 0) * 4294967296 + coalesce(country, 0))
from evidence where account_id = :account and ctid >= cast('(' || cast(:first as text) || ',0)' as tid)
  and ctid <= cast('(' || cast(:last as text) || ',65535)' as tid) and leads
