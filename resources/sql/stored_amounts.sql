-- what the whole database holds, of all accounts
select (select count(*) from evidence where leads)
       - (select count(*) from (select distinct account_id, play_id from deleted_play) d),
       (select count(*) from import), (select count(*) from playlist), (select count(*) from account)
