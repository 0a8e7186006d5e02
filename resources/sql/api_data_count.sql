-- plays known from the Web API and from watching alone, those that a dump knows as well, facts of tracks, playlists,
-- and tracks that the rules linked by these facts
select count(distinct play_id) filter (where leads), count(distinct play_id) - count(distinct play_id) filter (where leads),
       (select count(*) from track_fact where account_id = :account),
       (select count(*) from playlist where account_id = :account),
       (select count(*) from recording_link
        where account_id = :account and recording_id is not null and coalesce(by_isrc, by_names) is not null)
from evidence where account_id = :account and source >= 3
