-- What each kind of dump in an import reaches over. Between this year's account data and a history that ends last year
-- nothing is covered, though the import has rows before and after. Null: imported before this was written down.
alter table import add column covered tstzrange[];
