-- no row when it is watched already
insert into playlist (account_id, spotify_id, name, owner_id, owner_name, readable, snapshot, listed_snapshot, market)
values (:account, :spotify_id, :name, :owner_id, :owner_name, :readable, '', '', '')
on conflict (account_id, spotify_id) do nothing
returning playlist_id
