-- of the last plays that scanning told of, newest first
select extract(epoch from ended_at)::float8 * 1000 from evidence
where account_id = :account and source in (3, 4, 5) and leads order by ended_at desc limit 50
