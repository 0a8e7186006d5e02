-- The same as plays.sql, with two words of 31 bits in a number.
select ended_at, (play_id << 32) | coalesce(name_id, 0),
       (least(coalesce(ms, -1), 2147483647) << 32) | (flags * 65536 + kind * 256 + source),
       coalesce(reason_start, 0) * 4294967296 + coalesce(reason_end, 0),
       coalesce(platform, 0) * 4294967296 + coalesce(country, 0)
from evidence where account_id = :account and evidence_id between :first and :last and leads
