-- what deletions hold, each play as its strongest row tells it, the newest deletion first; :account 0: of all accounts
select d.account_id, d.deletion_id, d.place, extract(epoch from d.deleted_at)::float8 * 1000,
       extract(epoch from d.ended_at)::float8 * 1000, coalesce(d.ms, -1), d.kind, t.uri, t.title,
       coalesce(f.artists -> 0 ->> 'name', t.artist), t.album
from (
    select distinct on (h.account_id, h.deletion_id, h.place) h.account_id, h.deletion_id, h.place, p.deleted_at,
           e.ended_at, e.ms, e.kind, e.name_id
    from deleted_evidence h
    join play_deletion p on p.account_id = h.account_id and p.deletion_id = h.deletion_id
    join evidence e on e.account_id = h.account_id and e.evidence_id = h.evidence_id
    where :account = 0 or h.account_id = :account
    order by h.account_id, h.deletion_id, h.place,
             case e.source when 1 then 0 when 2 then 1 else 7 - e.source end, e.evidence_id
) d
left join track t on t.account_id = d.account_id and t.name_id = d.name_id
left join track_fact f on f.account_id = t.account_id and f.uri = t.uri
order by d.deleted_at desc, d.account_id, d.deletion_id desc, d.ended_at desc, d.place
