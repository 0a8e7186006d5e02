insert into rate_block (request_group, cause, until, step)
values (:group, :cause, to_timestamp(cast(:until_ms as float8) / 1000), :step)
on conflict (request_group) do update set cause = excluded.cause, until = excluded.until, step = excluded.step
