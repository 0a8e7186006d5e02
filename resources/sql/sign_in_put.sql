-- and tells who scans
with kept as (
    insert into sign_in (account_id, keyring, client_id, scopes, consented_at, signed_in)
    values (:account, :keyring, :client_id, :scopes, cast(:consented_at as timestamptz), :signed_in)
    on conflict (account_id, keyring) do update set client_id = excluded.client_id, scopes = excluded.scopes,
        consented_at = excluded.consented_at, signed_in = excluded.signed_in, ended = null
    returning account_id
)
select pg_notify('analytics_for_spotify_scanning', 'sign_in') from kept
