-- what tells that somebody changed something: the version of the playlists, what imports and undoing them left, and the last
-- row that was stored of plays
select a.account_id, coalesce(p.version, 0), coalesce(i.newest, 0), coalesce(i.done, 0),
       coalesce((select max(e.evidence_id) from evidence e where e.account_id = a.account_id), 0)
from account a
left join playlist_setting p using (account_id)
left join (select account_id, max(import_id) as newest, count(*) filter (where state = 1) as done
           from import group by account_id) i using (account_id)
order by a.account_id
