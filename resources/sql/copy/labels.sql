select label_id, word from label where account_id = :account
