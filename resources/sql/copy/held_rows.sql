-- the rows that deletions hold, and where each comes from
select h.deletion_id, h.place, h.evidence_id, e.source
from deleted_evidence h join evidence e on e.account_id = h.account_id and e.evidence_id = h.evidence_id
where h.account_id = :account order by h.evidence_id
