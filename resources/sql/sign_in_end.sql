-- and tells who scans
with ended as (
    update sign_in set signed_in = false, ended = cast(:ended as smallint)
    where account_id = :account and keyring = :keyring
      and consented_at <= coalesce(cast(:consented_at as timestamptz), 'infinity')
    returning account_id
)
select pg_notify('analytics_for_spotify_scanning', 'sign_in') from ended
