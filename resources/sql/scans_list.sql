-- :account 0: of all accounts
select a.account_id, coalesce(s.mode, 0), coalesce(s.shortest_min, 5), coalesce(s.longest_min, 20),
       coalesce(s.local_player, false), extract(epoch from s.paused_until)::float8 * 1000,
       extract(epoch from s.last_poll)::float8 * 1000, extract(epoch from s.covered_until)::float8 * 1000,
       coalesce(s.watch, ''), coalesce(s.local_watch, '')
from account a left join scan s using (account_id) where :account = 0 or a.account_id = :account order by a.account_id
