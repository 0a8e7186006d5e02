delete from playlist where account_id = :account and playlist_id = :playlist
