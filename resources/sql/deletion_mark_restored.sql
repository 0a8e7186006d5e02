-- deletions of which nothing is left
update play_deletion p set restored_at = to_timestamp(cast(:restored_ms as float8) / 1000)
where p.account_id = :account and p.restored_at is null
  and not exists (select from deleted_evidence h where h.account_id = p.account_id and h.deletion_id = p.deletion_id)
