select playlist_id from playlist where account_id = :account and spotify_id = :spotify_id
