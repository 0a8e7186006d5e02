-- without those that a person deleted
select (select count(*) from evidence where account_id = :account and leads)
       - (select count(distinct play_id) from deleted_play where account_id = :account)
