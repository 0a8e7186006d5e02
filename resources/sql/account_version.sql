select version from account where account_id = :account
