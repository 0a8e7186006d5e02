insert into scan (account_id, last_poll, covered_until)
values (:account, to_timestamp(cast(:last_ms as float8) / 1000), to_timestamp(cast(:covered_ms as float8) / 1000))
on conflict (account_id) do update set last_poll = excluded.last_poll,
    covered_until = greatest(scan.covered_until, excluded.covered_until)
