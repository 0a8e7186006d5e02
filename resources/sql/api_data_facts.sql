delete from track_fact where account_id = :account
