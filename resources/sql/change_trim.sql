delete from change where account_id = :account and version <= :version - 100
