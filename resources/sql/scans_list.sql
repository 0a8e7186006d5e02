-- :account 0: of all accounts. The last column is that of scan_standing.
select a.account_id, coalesce(s.mode, 0), coalesce(s.shortest_min, 5), coalesce(s.longest_min, 20),
       coalesce(s.local_player, false), extract(epoch from s.paused_until)::float8 * 1000,
       extract(epoch from s.last_poll)::float8 * 1000, extract(epoch from s.covered_until)::float8 * 1000,
       coalesce(s.watch, ''), coalesce(s.local_watch, ''),
       extract(epoch from greatest(case when s.last_poll is null then s.covered_until end,
                                   (select coalesce(min(i.consented_at) filter (where i.signed_in), max(i.consented_at))
                                    from sign_in i where i.account_id = a.account_id)))::float8 * 1000
from account a left join scan s using (account_id) where :account = 0 or a.account_id = :account order by a.account_id
