-- and the largest number of a word
select min(evidence_id), max(evidence_id),
       (select coalesce(max(label_id), 0) from label where account_id = :account)
from evidence where account_id = :account
