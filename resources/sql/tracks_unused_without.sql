-- as tracks_unused.sql will answer once the rows from :first to :last are gone
select array_agg(t.name_id) from track t
where t.account_id = :account
  and not exists (select from evidence e
                  where e.account_id = t.account_id and e.name_id = t.name_id
                    and not (e.evidence_id between :first and :last))
