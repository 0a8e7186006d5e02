-- Spotify limits each app (client id) by itself: accounts of one app wait together, and keep those of another one from
-- nothing. '': stored before apps were told apart; every app keeps to it until it ends.
alter table rate_block add column client_id text not null default '';
alter table rate_block drop constraint rate_block_pkey;
alter table rate_block add primary key (client_id, request_group);
