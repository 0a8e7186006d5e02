-- Neither goes back: another computer may have looked later. Only a look of more than an hour ahead was one by a wrong clock,
-- and what is covered a month ahead.
-- Gaps from :seen_from_ms to :seen_to_ms are closed, but for those of local files, of which no window lists any, and of plays
-- that a window lists without their song (9). null: none are; nor where what was seen are :seen_plays alone, and more were
-- listed of that time before: but for a few that Spotify no longer has, it tells an old or a cut list then.
-- :gap_from_ms and what follows it is a gap that this look found; null: none. Answers with its number, else with null; with
-- nothing, where what the Web API told was deleted since :deletions was known (null: nobody asks).
with closed as (
    update gap set closed_at = to_timestamp(cast(:last_ms as float8) / 1000)
    where account_id = :account and closed_at is null and not local_files and cause <> 9
      and from_at >= to_timestamp(cast(:seen_from_ms as float8) / 1000)
      and to_at <= to_timestamp(cast(:seen_to_ms as float8) / 1000)
      and (select count(*) from evidence e
           where e.account_id = :account and e.source = 3
             and e.ended_at between to_timestamp(cast(:seen_from_ms as float8) / 1000)
                                and to_timestamp(cast(:seen_to_ms as float8) / 1000)) <= cast(:seen_plays as integer) + 5
), found as (
    insert into gap (account_id, from_at, to_at, cause, plays_lost, local_files, after_history)
    select :account, to_timestamp(cast(:gap_from_ms as float8) / 1000),
           to_timestamp(cast(:gap_to_ms as float8) / 1000), cast(:gap_cause as smallint), cast(:plays_lost as float8), false,
           cast(:after_history as boolean)
    where cast(:gap_from_ms as float8) is not null
    returning gap_id
)
insert into scan (account_id, last_poll, covered_until)
select :account, to_timestamp(cast(:last_ms as float8) / 1000), to_timestamp(cast(:covered_ms as float8) / 1000)
where cast(:deletions as integer) is null
   or exists (select from account where account_id = :account and api_deletions = cast(:deletions as integer))
on conflict (account_id) do update
set last_poll = case when scan.last_poll > excluded.last_poll + interval '1 hour' then excluded.last_poll
                     else greatest(scan.last_poll, excluded.last_poll) end,
    covered_until = case when scan.covered_until > excluded.last_poll + interval '30 days' then excluded.covered_until
                         else greatest(scan.covered_until, excluded.covered_until) end
returning (select gap_id from found)
