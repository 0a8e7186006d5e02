-- what was asked for with another market is looked up anew as soon as possible
update playlist set next_scan_at = null
where account_id = :account and readable and scanned_at is not null
  and cast(:market as text) <> '' and market <> cast(:market as text)
