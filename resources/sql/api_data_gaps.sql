-- what scanning missed, whatever was asked: this computer's player tells of none
delete from gap where account_id = :account
