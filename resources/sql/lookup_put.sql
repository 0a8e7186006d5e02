insert into track_lookup (account_id, id, kind, asked_at)
values (:account, :id, :kind, to_timestamp(cast(:asked_ms as float8) / 1000))
on conflict (account_id, kind, id) do update set asked_at = excluded.asked_at
