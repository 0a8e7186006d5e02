-- What is null stays as it was. Says nothing where what the Web API told was deleted since :deletions was known (null: nobody
-- asks).
insert into scan (account_id, watch, local_watch)
select :account, :watch, :local_watch
where cast(:deletions as integer) is null
   or exists (select from account where account_id = :account and api_deletions = cast(:deletions as integer))
on conflict (account_id) do update set watch = coalesce(excluded.watch, scan.watch),
    local_watch = coalesce(excluded.local_watch, scan.local_watch)
returning true
