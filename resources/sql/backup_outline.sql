-- What a backup tells of its contents: plays and accounts for people (backup_deleted_plays.sql says how many of them are
-- deleted, where the schema knows of deletions), the sum of the versions to see whether anything changed since.
select (select count(*) from evidence where leads), (select count(*) from account),
       (select coalesce(sum(version), 0) from account), to_regclass('deleted_play') is not null
