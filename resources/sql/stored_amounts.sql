-- what the whole database holds, of all accounts
select (select count(*) from evidence where leads), (select count(*) from import), (select count(*) from playlist),
       (select count(*) from account)
