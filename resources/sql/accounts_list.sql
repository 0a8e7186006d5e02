select account_id, name, spotify_id, version from account order by account_id
