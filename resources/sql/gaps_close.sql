update gap set closed_at = to_timestamp(cast(:now_ms as float8) / 1000)
where account_id = :account and closed_at is null and not local_files
  and from_at >= to_timestamp(cast(:from_ms as float8) / 1000)
