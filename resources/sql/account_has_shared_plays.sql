select exists (select from evidence where account_id = :account and not leads)
