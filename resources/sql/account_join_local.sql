-- the first sign-in takes over the local account of the imports, if that is all there is and nobody scanned into it
update account set spotify_id = :key, local_name = name, name = :name
where spotify_id is null and not exists (select from account other where other.account_id <> account.account_id)
  and not exists (select from evidence where evidence.account_id = account.account_id and source in (3, 4, 5))
returning account_id
