update playlist
set gone_since = coalesce(gone_since, to_timestamp(cast(:at_ms as float8) / 1000)), troubled_at = null,
    next_scan_at = to_timestamp(cast(:next_ms as float8) / 1000)
where account_id = :account and playlist_id = :playlist
