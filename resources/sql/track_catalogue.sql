-- what the catalogue says of tracks that matching and counting rules ask for; played ones, and those of playlists
select uri, coalesce(album_artist, ''), coalesce(isrc, ''), coalesce(length_ms, 0)
from track_fact where account_id = :account
