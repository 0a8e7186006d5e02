-- A playlist whose scan failed is asked for after the others, also by a program that was not there then.
alter table playlist add column troubled_at timestamptz; -- of the last scan that failed; null: it worked
