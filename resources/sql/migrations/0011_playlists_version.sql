-- Raised by every change of an account's playlists, so that other programs on the database see that there was one.
alter table playlist_setting add column version bigint not null default 0;
