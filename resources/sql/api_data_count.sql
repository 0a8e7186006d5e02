-- plays that only the Web API told of, those that a dump or this computer's player knows as well, facts of tracks,
-- playlists, tracks that the rules linked by these facts, and gaps
with told as (
    select distinct play_id from evidence where account_id = :account and source in (3, 4)
), shared as (
    select distinct e.play_id from evidence e join told t on t.play_id = e.play_id
    where e.account_id = :account and e.source not in (3, 4)
)
select (select count(*) from told) - (select count(*) from shared), (select count(*) from shared),
       (select count(*) from track_fact where account_id = :account and source >= 2),
       (select count(*) from playlist where account_id = :account),
       (select count(*) from recording_link
        where account_id = :account and recording_id is not null and coalesce(by_isrc, by_names) is not null),
       (select count(*) from gap where account_id = :account)
