delete from recording_link where account_id = :account
