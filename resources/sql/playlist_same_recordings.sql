-- Other tracks of the recordings that went dark, as far as anybody told of them.
select distinct f.uri, f.title,
       (select string_agg(a.artist ->> 'name', ', ' order by a.place)
        from jsonb_array_elements(f.artists) with ordinality as a (artist, place)),
       f.album, f.isrc, f.length_ms
from playlist_entry e
join track_fact f on f.account_id = e.account_id and upper(f.isrc) = upper(e.isrc) and f.uri <> e.uri
where e.account_id = :account and e.status in (2, 4) and e.isrc is not null and f.uri like 'spotify:track:%'
  and not exists (select from playlist_entry d
                  where d.account_id = e.account_id and d.uri = f.uri and d.status in (2, 4))
order by f.uri
