-- null: as it was
insert into playlist_setting (account_id, market, user_id, listed_at, listed)
values (:account, coalesce(cast(:market as text), ''), coalesce(cast(:user_id as text), ''),
        to_timestamp(cast(:listed_ms as float8) / 1000), coalesce(cast(:listed as integer), 0))
on conflict (account_id) do update
set market = coalesce(cast(:market as text), playlist_setting.market),
    user_id = coalesce(cast(:user_id as text), playlist_setting.user_id),
    listed_at = coalesce(excluded.listed_at, playlist_setting.listed_at),
    listed = coalesce(cast(:listed as integer), playlist_setting.listed)
