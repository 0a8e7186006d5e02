-- :playlist 0: of all of them. The track of the history: by URI, else by ISRC.
select e.playlist_id, e.position, e.uri, e.title, e.artists, e.album, e.isrc, e.length_ms,
       extract(epoch from e.added_at)::float8 * 1000, e.status, e.reason,
       extract(epoch from e.dark_since)::float8 * 1000, coalesce(t.track_id, r.track_id, 0)
from playlist_entry e
left join (select uri, min(track_id) as track_id from track where account_id = :account and uri is not null group by uri) t
  on t.uri = e.uri
left join (select upper(f.isrc) as isrc, min(p.track_id) as track_id
           from track_fact f join track p on p.account_id = f.account_id and p.uri = f.uri
           where f.account_id = :account and f.isrc is not null group by upper(f.isrc)) r
  on r.isrc = upper(e.isrc)
where e.account_id = :account and (:playlist = 0 or e.playlist_id = :playlist)
order by e.playlist_id, e.position
