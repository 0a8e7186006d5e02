update account set recording_rules = :rules where account_id = :account
