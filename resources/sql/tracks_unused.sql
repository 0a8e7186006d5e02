-- names that no row bears any more; asked for on its own, because what deletes is never run in parallel
select array_agg(t.name_id) from track t
where t.account_id = :account
  and not exists (select from evidence e where e.account_id = t.account_id and e.name_id = t.name_id)
