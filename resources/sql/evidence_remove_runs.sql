-- :first_ids and :last_ids are arrays of equal length: runs of ids, both ends inclusive
delete from evidence e
using unnest(cast(:first_ids as bigint[]), cast(:last_ids as bigint[])) as run (first_id, last_id)
where e.account_id = :account and e.evidence_id between run.first_id and run.last_id
