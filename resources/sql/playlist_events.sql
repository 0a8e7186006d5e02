select playlist_id, extract(epoch from happened_at)::float8 * 1000, change, uri, title, artists, reason
from playlist_event where account_id = :account order by happened_at desc, event_id
