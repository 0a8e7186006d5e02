-- two computers may sign the same person in at once
insert into account (name, spotify_id) values (:name, :key)
on conflict (spotify_id) do update set spotify_id = excluded.spotify_id
returning account_id
