select min(evidence_id), max(evidence_id) from evidence where account_id = :account
