-- Keeps what tracks are compared by (:keys, a list of objects, each URI once; `known`: what is stored is good), and
-- answers with all tracks that codes, names and recordings, as they are and as they were, lead to from one of them: links
-- among these depend on no other track. Last the largest recording id of the account.
-- The caller holds the account: what is answered is what everybody before has committed.
with recursive given as (
    select * from jsonb_to_recordset(cast(:keys as jsonb))
        as k (uri text, by_isrc text, by_names text, length_ms integer, known boolean)
), kept as (
    insert into recording_link as l (account_id, uri, by_isrc, by_names, length_ms)
    select :account, uri, by_isrc, by_names, length_ms from given where known is null order by uri
    on conflict (account_id, uri) do update
    set by_isrc = excluded.by_isrc, by_names = excluded.by_names, length_ms = excluded.length_ms
    where (l.by_isrc, l.by_names, l.length_ms)
          is distinct from (excluded.by_isrc, excluded.by_names, excluded.length_ms)
), told as (
    select g.uri, case when g.known then l.by_isrc else g.by_isrc end as by_isrc,
           case when g.known then l.by_names else g.by_names end as by_names,
           case when g.known then l.length_ms else g.length_ms end as length_ms,
           l.recording_id, coalesce(l.chosen, false) as chosen
    from given g left join recording_link l on l.account_id = :account and l.uri = g.uri
), reach as (
    select uri, by_isrc, by_names, recording_id from told
    union
    select l.uri, l.by_isrc, l.by_names, l.recording_id
    from reach r cross join lateral (
        select * from recording_link where account_id = :account and uri = r.uri
        union all
        select * from recording_link where account_id = :account and by_isrc = r.by_isrc
        union all
        select * from recording_link where account_id = :account and by_names = r.by_names
        union all
        select * from recording_link where account_id = :account and recording_id = r.recording_id
    ) l
), link as (
    select * from told
    union all
    select l.uri, l.by_isrc, l.by_names, l.length_ms, l.recording_id, l.chosen
    from (select distinct uri from reach) w join recording_link l on l.account_id = :account and l.uri = w.uri
    where not exists (select from given g where g.uri = l.uri)
)
select uri, coalesce(by_isrc, ''), coalesce(by_names, ''), coalesce(length_ms, 0), coalesce(recording_id, 0), chosen,
       (select coalesce(max(m.recording_id), 0) from recording_link m
        where m.account_id = :account and m.recording_id is not null)
from link order by uri
