update playlist
set name = coalesce(nullif(cast(:name as text), ''), name),
    owner_name = coalesce(nullif(cast(:owner_name as text), ''), owner_name)
where account_id = :account and playlist_id = :playlist
