insert into recording_choice (account_id, change, uri, other, chosen_at)
values (:account, :change, :uri, nullif(:other, ''), to_timestamp(cast(:chosen_ms as float8) / 1000))
returning choice_id
