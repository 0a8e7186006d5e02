-- How the rows of an account can be read: their ids; the largest numbers of a word and of a name; the blocks of the table, where
-- the account is the only one that has rows in it (0 otherwise), and the version of the server.
select min(evidence_id), max(evidence_id),
       (select coalesce(max(label_id), 0) from label where account_id = :account),
       (select coalesce(max(name_id), 0) from track where account_id = :account),
       case when (select min(account_id) from evidence) = (select max(account_id) from evidence)
            then pg_relation_size('evidence') / current_setting('block_size')::int else 0 end,
       current_setting('server_version_num')::int
from evidence where account_id = :account
