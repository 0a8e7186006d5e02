insert into lookup_budget (account_id, day, used) values (:account, cast(:day as date), 1)
on conflict (account_id) do update
set used = case when lookup_budget.day = excluded.day then lookup_budget.used + 1 else 1 end, day = excluded.day
