-- Every row that leads a play. Numbers go together, by as few operations as possible: a column costs the server more than
-- what is in it, and an operation half as much. Words have 15 bits each; where their numbers do not fit,
-- plays_of_many_words.sql is asked.
select ended_at, (play_id << 32) | coalesce(name_id, 0),
       (least(coalesce(ms, -1), 2147483647) << 32) | (flags * 65536 + kind * 256 + source),
       (coalesce(reason_start, 0) * 4294967296 + coalesce(reason_end, 0)) * 65536
           + (coalesce(platform, 0) * 4294967296 + coalesce(country, 0))
from evidence where account_id = :account and evidence_id between :first and :last and leads
