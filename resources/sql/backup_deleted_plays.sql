-- of all accounts
select count(*) from (select distinct account_id, play_id from deleted_play) d
