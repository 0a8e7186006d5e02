-- what Spotify was asked before this is not stored after it
update account set api_deletions = api_deletions + 1 where account_id = :account
