select market, user_id, extract(epoch from listed_at)::float8 * 1000, listed, version
from playlist_setting where account_id = :account
