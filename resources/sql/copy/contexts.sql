select evidence_id, context from evidence where account_id = :account and context is not null
