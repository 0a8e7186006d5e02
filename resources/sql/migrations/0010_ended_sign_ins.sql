-- A sign-in that ended without anybody's wish is told of until somebody signs in again, or out.
alter table sign_in add column ended smallint; -- 1 Spotify ended it, 2 its token is no longer in the keyring; null: neither
