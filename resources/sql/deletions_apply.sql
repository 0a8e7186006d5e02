-- Finds out anew which plays are deleted: of each deletion the one with its strongest row, and those that one of its rows
-- speaks for. So a play goes with whatever evidence joins it; and where better evidence takes one of its rows over, the
-- play that this tells of is another one. Answers with the plays that are deleted now and were not, or the other way.
with held as (
    select h.deletion_id, h.place, e.play_id, e.leads,
           row_number() over (partition by h.deletion_id, h.place
                              order by case e.source when 1 then 0 when 2 then 1 else 7 - e.source end, e.evidence_id)
               as strength
    from deleted_evidence h join evidence e on e.account_id = h.account_id and e.evidence_id = h.evidence_id
    where h.account_id = :account
), hit as (
    select distinct play_id, deletion_id, place from held where leads or strength = 1
), gone as (
    delete from deleted_play d
    where d.account_id = :account
      and not exists (select from hit h where h.play_id = d.play_id and h.deletion_id = d.deletion_id and h.place = d.place)
), come as (
    insert into deleted_play (account_id, play_id, deletion_id, place)
    select :account, play_id, deletion_id, place from hit on conflict do nothing
)
select play_id
from (select distinct play_id from deleted_play where account_id = :account) before
full join (select distinct play_id from hit) after using (play_id)
where before.play_id is null or after.play_id is null
