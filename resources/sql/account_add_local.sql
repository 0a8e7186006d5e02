-- the account of imports before any sign-in; after account_turn, in its transaction
insert into account (name) select 'me' where not exists (select from account)
