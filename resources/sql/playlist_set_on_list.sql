update playlist
set listed_snapshot = snapshot
where account_id = :account and playlist_id = :playlist
