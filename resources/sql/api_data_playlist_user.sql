-- the market stays: a person chose it
update playlist_setting set user_id = '', listed_at = null, version = version + 1 where account_id = :account
