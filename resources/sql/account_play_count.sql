select count(*) from evidence where account_id = :account and leads
