-- what Spotify was asked before this is not stored after it; tells who scans
with noted as (
    update account set api_deletions = api_deletions + 1 where account_id = :account returning account_id
)
select pg_notify('analytics_for_spotify_scanning', 'sign_in') from noted
