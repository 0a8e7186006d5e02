select evidence_id, play_id, ended_at, ms, name_id, reason_start, reason_end, platform, country, source, kind, flags
from evidence where account_id = :account and leads
