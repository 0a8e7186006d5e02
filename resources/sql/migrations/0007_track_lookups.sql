-- Looking up what a dump does not say of its tracks. What is still to be asked follows from tracks and facts; this is what
-- was asked in vain, and what asking cost.

create table track_lookup (
    account_id integer     not null references account,
    id         text        not null, -- of Spotify, a track's or an album's
    kind       smallint    not null, -- 1 a track that Spotify does not have, 2 an album that was asked for
    asked_at   timestamptz not null,
    primary key (account_id, kind, id)
);

create table lookup_budget (
    account_id integer primary key references account,
    budget     integer not null default 150, -- requests a day
    day        date    not null default '1970-01-01', -- UTC
    used       integer not null default 0    -- on that day
);
