-- Whether some play stands on more than one row (the index has such rows alone, and is asked in its order); and if so,
-- whether all rows come from one kind of dump.
select joined, case when joined then (select min(source) = max(source) and max(source) <= 2 from evidence
                                      where account_id = :account) else false end
from (select (select play_id from evidence where account_id = :account and play_id <> evidence_id
              order by account_id, play_id limit 1) is not null as joined) j
