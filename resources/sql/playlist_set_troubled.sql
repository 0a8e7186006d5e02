update playlist set troubled_at = to_timestamp(cast(:at_ms as float8) / 1000)
where account_id = :account and playlist_id = :playlist
