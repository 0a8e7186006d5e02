select p.playlist_id, p.spotify_id, p.name, p.owner_id, p.owner_name, p.readable, p.snapshot, p.listed_snapshot,
       p.market, extract(epoch from p.scanned_at)::float8 * 1000, extract(epoch from p.next_scan_at)::float8 * 1000,
       count(e.position), count(e.position) filter (where e.status in (2, 4))
from playlist p
left join playlist_entry e on e.account_id = p.account_id and e.playlist_id = p.playlist_id
where p.account_id = :account
group by p.account_id, p.playlist_id
order by lower(p.name), p.playlist_id
