select version, whole, removed, added from change where account_id = :account and version > :version order by version
