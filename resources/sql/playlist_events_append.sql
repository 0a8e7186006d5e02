copy playlist_event (account_id, playlist_id, happened_at, change, uri, title, artists, reason) from stdin (format binary)
