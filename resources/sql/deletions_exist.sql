select exists (select from deleted_evidence where account_id = :account)
    or exists (select from deleted_play where account_id = :account)
