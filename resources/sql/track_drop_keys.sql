-- as evidence_drop_keys
truncate track;
alter table track drop constraint track_pkey;
