-- plays that scanning told of
select count(distinct play_id) from evidence
where account_id = :account and source in (3, 4, 5) and ended_at >= to_timestamp(cast(:from_ms as float8) / 1000)
