select account_id, name, spotify_id, version, api_deletions from account order by account_id
