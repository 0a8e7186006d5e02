-- what was interrupted, and is done now
delete from import i using import done
where done.account_id = :account and done.import_id = :import
  and i.account_id = :account and i.state = 3 and i.paths = done.paths
