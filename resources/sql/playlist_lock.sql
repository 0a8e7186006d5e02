-- whoever stores a scan compares it with the scan before, one after the other
select market, scanned_at is not null from playlist where account_id = :account and playlist_id = :playlist for update
