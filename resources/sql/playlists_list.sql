-- The number of dark entries is null where nothing is known of them, which is no zero. The list was never scanned, its
-- contents are withheld, or Spotify said of none of its songs whether it plays it.
select p.playlist_id, p.spotify_id, p.name, p.owner_id, p.owner_name, p.readable, p.snapshot, p.listed_snapshot,
       p.market, extract(epoch from p.scanned_at)::float8 * 1000, extract(epoch from p.next_scan_at)::float8 * 1000,
       count(e.position),
       case when p.readable and p.scanned_at is not null
                 and (count(*) filter (where e.status in (1, 2, 4)) > 0 or count(*) filter (where e.status = 6) = 0)
            then count(*) filter (where e.status in (2, 4)) end,
       extract(epoch from p.troubled_at)::float8 * 1000, count(*) filter (where e.status = 6),
       extract(epoch from p.gone_since)::float8 * 1000
from playlist p
left join playlist_entry e on e.account_id = p.account_id and e.playlist_id = p.playlist_id
where p.account_id = :account
group by p.account_id, p.playlist_id
order by lower(p.name), p.playlist_id
