select uri, isrc from track_fact where account_id = :account and isrc <> ''
