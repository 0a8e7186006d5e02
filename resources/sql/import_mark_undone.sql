update import set state = 2 where account_id = :account and import_id = :import and state = 1
