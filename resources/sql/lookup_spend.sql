insert into lookup_budget (account_id, day, used) values (:account, cast(:day as date), :requests)
on conflict (account_id) do update
set used = case when lookup_budget.day = excluded.day then lookup_budget.used else 0 end + excluded.used, day = excluded.day
