-- The same as plays.sql, for numbers of plays below 2^27, of names below 2^20 and of words below 2^8: one column less.
select ended_at,
       (play_id << 36) | (coalesce(name_id, 0) * bigint '65536' + (coalesce(reason_start, 0) * 256 + coalesce(reason_end, 0))),
       (least(coalesce(ms, -1), 2147483647) << 32)
           | ((flags * 32 + kind * 8 + source) * 65536 + (coalesce(platform, 0) * 256 + coalesce(country, 0)))
from evidence where account_id = :account and evidence_id between :first and :last and leads
