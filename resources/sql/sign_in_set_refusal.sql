-- Of who is signed in: 3 the app does not know them, 4 its owner has no Premium; null: Spotify lets them in.
update sign_in set ended = cast(:refusal as smallint)
where account_id = :account and keyring = :keyring and signed_in and ended is distinct from cast(:refusal as smallint)
