update playlist
set readable = false, troubled_at = null,
    gone_since = case when cast(:off_list as boolean)
                      then coalesce(gone_since, to_timestamp(cast(:at_ms as float8) / 1000)) end,
    next_scan_at = to_timestamp(cast(:next_ms as float8) / 1000)
where account_id = :account and playlist_id = :playlist
