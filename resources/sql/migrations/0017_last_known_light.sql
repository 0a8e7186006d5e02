-- Whether Spotify would play an entry when it last said so: a scan that says nothing of it forgets nothing.
alter table playlist_entry add column was_light boolean not null default false;

-- 2 unplayable, 4 removed, 6 unknown
update playlist_entry set was_light = true where status not in (2, 4, 6);
