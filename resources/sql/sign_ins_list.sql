-- an account's sign-in from here; else the newest from elsewhere, for its client id
select distinct on (account_id) account_id, client_id, scopes, extract(epoch from consented_at)::float8 * 1000,
       signed_in and keyring = :keyring, case when keyring = :keyring then ended end
from sign_in order by account_id, keyring = :keyring desc, consented_at desc
