-- and tells who scans
with kept as (
    insert into scan (account_id, mode, shortest_min, longest_min, local_player, paused_until)
    values (:account, :mode, :shortest, :longest, :local_player, to_timestamp(cast(:paused_ms as float8) / 1000))
    on conflict (account_id) do update set mode = excluded.mode, shortest_min = excluded.shortest_min,
        longest_min = excluded.longest_min, local_player = excluded.local_player, paused_until = excluded.paused_until
    returning account_id
)
select pg_notify('analytics_for_spotify_scanning', 'wish') from kept
