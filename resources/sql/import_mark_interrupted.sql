-- only the holder of the account's lock may say so: whoever else was running has lost its session
update import set state = 3 where account_id = :account and state = 0
