update sign_in set signed_in = false where account_id = :account and keyring = :keyring
