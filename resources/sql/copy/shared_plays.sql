-- who else attests a play, besides the row that leads it
select play_id, source from evidence where account_id = :account and not leads
