update play_deletion set plays = :plays where account_id = :account and deletion_id = :deletion
