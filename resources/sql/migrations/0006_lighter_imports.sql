-- An import writes ten thousands of names. A look at `account` for each of them took longer than writing them, and an
-- account that is gone cannot have an import: its journal refers to it.
alter table track drop constraint track_account_id_fkey;
alter table label drop constraint label_account_id_fkey;
-- The few rows that stand behind another row of their play, without a look at the million others.
create index evidence_behind on evidence (account_id, play_id) where not leads;
