-- the market stays: a person chose it; so does the account's user id: by it the library is found again
update playlist_setting set listed_at = null, listed = 0, version = version + 1 where account_id = :account
