-- What was deleted stays deleted, also as those rows tell it that stay: a deletion that holds none of them gets those that
-- stand with its own. Rows that go are held no more.
with told as (
    insert into deleted_evidence (account_id, evidence_id, deletion_id, place)
    select d.account_id, e.evidence_id, d.deletion_id, d.place
    from deleted_play d join evidence e on e.account_id = d.account_id and e.play_id = d.play_id and e.source not in (3, 4)
    where d.account_id = :account
      and not exists (select from deleted_evidence h
                      join evidence own on own.account_id = h.account_id and own.evidence_id = h.evidence_id
                      where h.account_id = d.account_id and h.deletion_id = d.deletion_id and h.place = d.place
                        and own.source not in (3, 4))
    on conflict do nothing
)
delete from deleted_evidence h using evidence e
where h.account_id = :account and e.account_id = h.account_id and e.evidence_id = h.evidence_id and e.source in (3, 4)
