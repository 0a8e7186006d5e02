-- names, what the catalogue adds to them, and the recording (0: none other is the same)
select t.name_id, t.track_id, t.kind, coalesce(t.uri, ''), coalesce(t.title, ''), coalesce(t.artist, ''),
       coalesce(t.album, ''), coalesce(f.artists -> 0 ->> 'name', ''), coalesce(f.album_artist, ''),
       coalesce(f.isrc, ''), coalesce(f.length_ms, 0), coalesce(l.recording_id, 0)
from track t
left join track_fact f on f.account_id = t.account_id and f.uri = t.uri
left join recording_link l on l.account_id = t.account_id and l.uri = t.uri and l.recording_id is not null
where t.account_id = :account
