select pg_notify('analytics_for_spotify_account', :payload)
