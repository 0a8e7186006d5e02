-- How often somebody had all deleted that the Web API told of an account: what was asked before is not stored after it.
alter table account add column api_deletions integer not null default 0;
