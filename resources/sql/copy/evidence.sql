select evidence_id, play_id, ended_at, ms, offline_at, name_id, reason_start, reason_end, platform, country, source, kind,
       flags, video, leads
from evidence where account_id = :account
