-- An estimate of a short gap is a part of a play; many of them are several plays.
alter table gap alter column plays_lost type double precision;

-- Begins with the last play that an import knew when nobody had scanned yet: without the import it begins earlier, or is
-- none.
alter table gap add column after_history boolean not null default false;
