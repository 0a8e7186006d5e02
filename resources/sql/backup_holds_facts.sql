-- Whether a person would miss anything of this database: a new one has its local account and nothing else.
select exists (select from evidence) or exists (select from import) or exists (select from playlist)
       or exists (select from account where spotify_id is not null)
