update sign_in set signed_in = false, ended = cast(:ended as smallint) where account_id = :account and keyring = :keyring
