-- Whether a person would miss anything of this database: a new one has its local account and nothing else, and imports
-- that were taken back or interrupted (import_journal.cpp) have left nothing.
select exists (select from evidence) or exists (select from import where state in (0, 1))
       or exists (select from playlist) or exists (select from account where spotify_id is not null)
