delete from import where account_id = :account and import_id = :import and state in (0, 3)
