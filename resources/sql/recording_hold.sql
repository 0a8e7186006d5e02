-- Whoever links tracks of an account follows the one before. Before any lock of a table that others only read.
select account_id from account where account_id = :account for no key update
