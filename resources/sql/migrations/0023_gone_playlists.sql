-- A playlist that Spotify no longer has, or no longer shows to the account, stays told until it is read again.
alter table playlist add column gone_since timestamptz; -- the first scan that did not find it; null: the last one did
