delete from playlist where account_id = :account
