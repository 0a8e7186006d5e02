-- plays that went on since they were stored: :rows is a list of {id, ended, ms}
update evidence e set ended_at = timestamptz 'epoch' + r.ended * interval '1 millisecond', ms = r.ms
from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint, ended bigint, ms bigint)
where e.account_id = :account and e.evidence_id = r.id
