copy playlist_entry (account_id, playlist_id, position, uri, title, artists, album, isrc, length_ms, added_at, status,
                     reason, dark_since, dark_at_first_sight, was_light) from stdin (format binary)
