-- whether nobody had all deleted that the Web API told of the account since Spotify was asked
select exists (select from account where account_id = :account and api_deletions = :deletions)
