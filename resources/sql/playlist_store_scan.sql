update playlist
set name = coalesce(nullif(cast(:name as text), ''), name),
    owner_id = coalesce(nullif(cast(:owner_id as text), ''), owner_id),
    owner_name = coalesce(nullif(cast(:owner_name as text), ''), owner_name),
    readable = true, troubled_at = null,
    gone_since = case when cast(:off_list as boolean)
                      then coalesce(gone_since, to_timestamp(cast(:scanned_ms as float8) / 1000)) end,
    snapshot = :snapshot, listed_snapshot = :listed_snapshot,
    market = :market,
    scanned_at = to_timestamp(cast(:scanned_ms as float8) / 1000),
    next_scan_at = to_timestamp(cast(:next_ms as float8) / 1000)
where account_id = :account and playlist_id = :playlist
