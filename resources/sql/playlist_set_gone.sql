-- What the list alone missed, and a scan read since, is gone as of now.
update playlist
set gone_since = case when gone_since > scanned_at or (gone_since is not null and scanned_at is null) then gone_since
                      else to_timestamp(cast(:at_ms as float8) / 1000) end, troubled_at = null,
    next_scan_at = to_timestamp(cast(:next_ms as float8) / 1000)
where account_id = :account and playlist_id = :playlist
