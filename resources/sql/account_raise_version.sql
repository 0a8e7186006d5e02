update account set version = version + 1 where account_id = :account returning version
