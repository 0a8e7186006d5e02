delete from track where account_id = :account and name_id = any(cast(:names as integer[]))
