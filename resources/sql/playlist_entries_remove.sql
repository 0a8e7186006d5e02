delete from playlist_entry where account_id = :account and playlist_id = :playlist
