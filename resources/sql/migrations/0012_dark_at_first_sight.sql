-- An entry that was dark when it was first looked at: nobody saw it go, so no event tells of it.
alter table playlist_entry add column dark_at_first_sight boolean not null default false;

update playlist_entry e set dark_at_first_sight = true
where e.dark_since is not null
  and not exists (select from playlist_event v
                  where v.account_id = e.account_id and v.playlist_id = e.playlist_id and v.change = 1
                    and v.happened_at = e.dark_since and v.uri is not distinct from e.uri);
