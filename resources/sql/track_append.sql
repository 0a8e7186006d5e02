copy track (account_id, name_id, track_id, kind, uri, title, artist, album) from stdin (format binary)
