-- what the catalogue told of tracks, as far as recordings are made of it
select uri, title, cast(artists as text), album, isrc, length_ms
from track_fact where account_id = :account and source >= 2 order by uri
