insert into lookup_budget (account_id, budget) values (:account, :budget)
on conflict (account_id) do update set budget = excluded.budget
