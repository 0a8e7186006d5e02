-- what is null stays as it was
insert into scan (account_id, watch, local_watch) values (:account, :watch, :local_watch)
on conflict (account_id) do update set watch = coalesce(excluded.watch, scan.watch),
    local_watch = coalesce(excluded.local_watch, scan.local_watch)
