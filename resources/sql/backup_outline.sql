-- What a backup tells of its contents: plays and accounts for people (plays that were deleted, too: they are in it, and an
-- older schema knows of none), the sum of the versions to see whether anything changed since.
select (select count(*) from evidence where leads), (select count(*) from account),
       (select coalesce(sum(version), 0) from account)
