-- what the Web API listed, and what it said was playing; what this computer's player told stays
delete from evidence where account_id = :account and source in (3, 4)
