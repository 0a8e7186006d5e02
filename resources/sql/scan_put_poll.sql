-- Neither goes back: another computer may have looked later. Only a look of more than an hour ahead was one by a wrong clock,
-- and what is covered a month ahead.
-- Gaps from :seen_from_ms to :seen_to_ms are closed, and after that, where nothing later is known, to a day before the look:
-- it was silent since. But for those of local files, of which no window lists any, and of plays that a window lists without
-- their song (9). null: none are; nor where what was seen are :seen_plays alone, and more were listed of that time before: but
-- for a few that Spotify no longer has, it tells an old or a cut list then.
-- :gaps is what this look found missing, a list of {place, from_ms, to_ms, cause, plays_lost, after_history}; a play without
-- its song is told again with each look, with moments up to 2 s apart. Answers with those that are written and open, as
-- gaps_list tells them; with one row of nulls where there is none; with no row, where what the Web API told was deleted since
-- :deletions was known (null: nobody asks). In one statement, because a poll has few.
with told as (
    select g.place, g.cause, g.plays_lost, g.after_history, to_timestamp(g.from_ms / 1000) as from_at,
           to_timestamp(g.to_ms / 1000) as to_at
    from jsonb_to_recordset(cast(:gaps as jsonb))
        as g (place integer, from_ms float8, to_ms float8, cause smallint, plays_lost float8, after_history boolean)
), unnamed as (
    select -1 as place, from_at, to_at from gap where account_id = :account and cause = 9
    union all
    select place, from_at, to_at from told where cause = 9
), closed as (
    update gap set closed_at = to_timestamp(cast(:last_ms as float8) / 1000)
    where account_id = :account and closed_at is null and not local_files and cause <> 9
      and from_at >= to_timestamp(cast(:seen_from_ms as float8) / 1000)
      and (to_at <= to_timestamp(cast(:seen_to_ms as float8) / 1000)
           or (to_at <= to_timestamp(cast(:last_ms as float8) / 1000) - interval '1 day'
               and not exists (select from evidence e
                               where e.account_id = :account
                                 and e.ended_at > to_timestamp(cast(:seen_to_ms as float8) / 1000) + interval '2 s')))
      and (select count(*) from evidence e
           where e.account_id = :account and e.source = 3
             and e.ended_at between to_timestamp(cast(:seen_from_ms as float8) / 1000)
                                and to_timestamp(cast(:seen_to_ms as float8) / 1000)) <= cast(:seen_plays as integer) + 5
), found as (
    insert into gap as g (account_id, from_at, to_at, cause, plays_lost, local_files, after_history)
    select :account, t.from_at, t.to_at, t.cause, t.plays_lost, false, t.after_history from told t
    where t.cause <> 9
       or not exists (select from unnamed u
                      where u.place < t.place
                        and u.from_at between t.from_at - interval '2 s' and t.from_at + interval '2 s'
                        and u.to_at between t.to_at - interval '2 s' and t.to_at + interval '2 s')
    returning g.*
)
--include gaps_left
, looked as (
    insert into scan (account_id, last_poll, covered_until)
    select :account, to_timestamp(cast(:last_ms as float8) / 1000), to_timestamp(cast(:covered_ms as float8) / 1000)
    where cast(:deletions as integer) is null
       or exists (select from account where account_id = :account and api_deletions = cast(:deletions as integer))
    on conflict (account_id) do update
    set last_poll = case when scan.last_poll > excluded.last_poll + interval '1 hour' then excluded.last_poll
                         else greatest(scan.last_poll, excluded.last_poll) end,
        covered_until = case when scan.covered_until > excluded.last_poll + interval '30 days' then excluded.covered_until
                             else greatest(scan.covered_until, excluded.covered_until) end
    returning account_id
)
select g.gap_id, extract(epoch from g.left_from)::float8 * 1000, extract(epoch from g.left_to)::float8 * 1000, g.cause,
       (g.plays_lost * (extract(epoch from g.left_to - g.left_from) / extract(epoch from g.to_at - g.from_at)))::float8,
       g.after_history
from looked left join gap_now g on g.left_from < g.left_to
order by g.from_at desc, g.gap_id desc
