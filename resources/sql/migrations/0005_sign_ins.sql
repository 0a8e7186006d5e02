-- Who signed in at Spotify, and from where. The token itself lies in a keyring, never here.

create table sign_in (
    account_id   integer     not null references account,
    keyring      text        not null, -- whose keyring on which computer: several may share a database
    client_id    text        not null,
    scopes       text        not null, -- what was granted, parted by spaces
    consented_at timestamptz not null,
    signed_in    boolean     not null, -- false: signed out, or the token was kept in memory alone
    primary key (account_id, keyring)
);

-- What a local account was called before the first sign-in joined it; null: it never was local.
alter table account add column local_name text;
