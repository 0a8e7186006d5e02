-- names, and what the catalogue adds to them
select t.name_id, t.track_id, t.kind, coalesce(t.uri, ''), coalesce(t.title, ''), coalesce(t.artist, ''),
       coalesce(t.album, ''), coalesce(f.artists -> 0 ->> 'name', ''), coalesce(f.album_artist, ''),
       coalesce(f.length_ms, 0)
from track t left join track_fact f on f.account_id = t.account_id and f.uri = t.uri
where t.account_id = :account
