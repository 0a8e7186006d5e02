-- A longer block stays, which another program heard of; but not one that this program knew (:known_ms, null: none).
insert into rate_block (client_id, request_group, cause, until, step)
values (:client_id, :group, :cause, to_timestamp(cast(:until_ms as float8) / 1000), :step)
on conflict (client_id, request_group) do update
set cause = excluded.cause, until = excluded.until, step = excluded.step
where rate_block.until <= excluded.until or rate_block.until = to_timestamp(cast(:known_ms as float8) / 1000)
