-- the account of imports before any sign-in; two programs may try at once
insert into account (name) select 'me' where not exists (select from account)
