-- by the key that never changes; else an account that was known by its user id alone gets that key. The name is Spotify's, and
-- follows.
update account set spotify_id = :key, name = :name
where account_id = (select account_id from account where spotify_id in (:key, :user_id)
                    order by spotify_id <> :key limit 1)
returning account_id
