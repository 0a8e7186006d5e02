-- takes plays of deletions back: :deletions and :places are arrays of equal length
delete from deleted_evidence h
using unnest(cast(:deletions as bigint[]), cast(:places as bigint[])) as freed (deletion_id, place)
where h.account_id = :account and h.deletion_id = freed.deletion_id and h.place = freed.place
