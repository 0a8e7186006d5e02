-- :uris is a list of texts
select f.uri, f.title, cast(f.artists as text), f.album_id, f.album, f.album_artist, f.isrc, f.length_ms
from jsonb_array_elements_text(cast(:uris as jsonb)) as wanted (uri)
join track_fact f on f.account_id = :account and f.uri = wanted.uri
order by f.uri
