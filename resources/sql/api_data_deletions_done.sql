-- deletions that were of such plays alone
delete from play_deletion p
where p.account_id = :account and p.restored_at is null
  and not exists (select from deleted_evidence h where h.account_id = p.account_id and h.deletion_id = p.deletion_id)
