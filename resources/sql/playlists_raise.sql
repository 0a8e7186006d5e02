insert into playlist_setting (account_id, version) values (:account, 1)
on conflict (account_id) do update set version = playlist_setting.version + 1
