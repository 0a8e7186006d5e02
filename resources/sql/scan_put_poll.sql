-- Neither goes back: another computer may have looked later. Only a look of a day ahead and more was one by a wrong clock.
-- Gaps that begin at :seen_ms or later are closed, but for those of local files: no window lists any. null: none are.
with closed as (
    update gap set closed_at = to_timestamp(cast(:last_ms as float8) / 1000)
    where account_id = :account and closed_at is null and not local_files
      and from_at >= to_timestamp(cast(:seen_ms as float8) / 1000)
)
insert into scan (account_id, last_poll, covered_until)
values (:account, to_timestamp(cast(:last_ms as float8) / 1000), to_timestamp(cast(:covered_ms as float8) / 1000))
on conflict (account_id) do update
set last_poll = case when scan.last_poll > excluded.last_poll + interval '1 day' then excluded.last_poll
                     else greatest(scan.last_poll, excluded.last_poll) end,
    covered_until = greatest(scan.covered_until, excluded.covered_until)
