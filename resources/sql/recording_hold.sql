-- whoever links tracks of an account follows the one before
select account_id from account where account_id = :account for no key update
