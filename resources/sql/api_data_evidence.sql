delete from evidence where account_id = :account and source >= 3
