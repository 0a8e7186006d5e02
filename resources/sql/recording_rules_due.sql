-- accounts whose links were made by older rules, or never
select account_id from account where recording_rules < :rules order by account_id
