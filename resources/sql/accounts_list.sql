select a.account_id, a.name, a.spotify_id, a.version, a.api_deletions, coalesce(s.user_id, '')
from account a left join playlist_setting s using (account_id)
order by a.account_id
