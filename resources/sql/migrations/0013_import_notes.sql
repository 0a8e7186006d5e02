-- What an import said of files that it did not use as a whole: a line a sentence, in the language it was said in.
alter table import add column notes text not null default '';
