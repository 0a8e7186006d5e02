-- The albums that are known by id, as rows of a dump name them, and whether they were asked for.
select distinct lower(coalesce(t.artist, '')) || chr(10) || lower(coalesce(t.album, '')), f.album_id, l.id is not null
from track_fact f
join track t on t.account_id = f.account_id and t.uri = f.uri
left join track_lookup l on l.account_id = f.account_id and l.kind = 2 and l.id = f.album_id
where f.account_id = :account and f.album_id is not null and t.album is not null
