-- What scanning brings besides plays: what a play was started from, and what Spotify's catalogue says of a track.

alter table evidence add column context integer; -- label: a URI; null: not said, and in every row of a dump

create table track_fact (
    account_id   integer     not null references account,
    uri          text        not null,
    title        text,
    artists      jsonb       not null default '[]', -- [{"id": …, "name": …}, …] as credited
    album_id     text,
    album        text,
    album_artist text,
    isrc         text,
    length_ms    integer,              -- null: not said, or not to be believed
    source       smallint    not null, -- 1 a player on this computer, 2 the Web API: the higher one is believed
    learned_at   timestamptz not null default now(),
    primary key (account_id, uri)
);
