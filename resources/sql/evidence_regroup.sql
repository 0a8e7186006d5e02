update evidence e set play_id = change.play_id, leads = change.leads <> 0
from unnest(cast(:ids as bigint[]), cast(:play_ids as bigint[]), cast(:leads as bigint[]))
     as change (evidence_id, play_id, leads)
where e.account_id = :account and e.evidence_id = change.evidence_id
