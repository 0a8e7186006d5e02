-- where the newest play that says so was heard
select l.word
from evidence e join label l on l.account_id = e.account_id and l.label_id = e.country
where e.account_id = :account and e.country is not null
order by e.ended_at desc, e.evidence_id desc limit 1
