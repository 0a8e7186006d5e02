select distinct play_id from deleted_play where account_id = :account order by play_id
