update playlist
set readable = false, troubled_at = null, gone_since = null,
    next_scan_at = to_timestamp(cast(:next_ms as float8) / 1000)
where account_id = :account and playlist_id = :playlist
