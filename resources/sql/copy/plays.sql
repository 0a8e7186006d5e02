-- Every row that leads a play. Small numbers go together: a column costs the server more than what is in it.
select play_id, ended_at, ms, name_id, (coalesce(reason_start, 0)::bigint << 32) | coalesce(reason_end, 0),
       (coalesce(platform, 0)::bigint << 32) | coalesce(country, 0),
       source | (kind::integer << 8) | (flags::integer << 16)
from evidence where account_id = :account and evidence_id between :first and :last and leads
