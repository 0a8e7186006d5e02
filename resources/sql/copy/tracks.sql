select name_id, track_id, kind, coalesce(uri, ''), coalesce(title, ''), coalesce(artist, ''), coalesce(album, '')
from track where account_id = :account
