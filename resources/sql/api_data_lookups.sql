delete from track_lookup where account_id = :account
