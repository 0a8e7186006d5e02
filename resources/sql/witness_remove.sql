delete from witness where account_id = :account and import_id = :import
