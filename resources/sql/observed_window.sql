-- Evidence that ended within one of the ranges (ms since 1970, both ends inclusive), with what matching looks at; also what
-- a dump tells late, by more than :late_ms and no more than :latest_ms after it began, and what really ended there.
with range as (
    select timestamptz 'epoch' + r.first * interval '1 millisecond' as first,
           timestamptz 'epoch' + r.last * interval '1 millisecond' as last
    from unnest(cast(:first as bigint[]), cast(:last as bigint[])) as r (first, last)
), found as (
    select e.* from range join evidence e
        on e.account_id = :account and e.ended_at >= range.first and e.ended_at <= range.last
    union all
    select e.* from evidence e
    where e.account_id = :account
      and e.ended_at >= (select min(first) from range)
      and e.ended_at <= (select max(last) from range) + cast(:latest_ms as bigint) * interval '1 millisecond'
      and e.ended_at - e.offline_at > cast(:late_ms as bigint) * interval '1 millisecond'
      and exists (select from range where e.offline_at + e.ms * interval '1 millisecond' between range.first and range.last)
      and not exists (select from range where e.ended_at between range.first and range.last)
)
select e.evidence_id, e.play_id, extract(epoch from e.ended_at)::float8 * 1000, coalesce(e.ms, -1),
       coalesce(extract(epoch from e.offline_at)::float8 * 1000, 0), e.source, e.kind, e.leads, t.uri, t.title, t.artist,
       t.album, f.album_artist, coalesce(f.length_ms, 0), f.isrc,
       exists (select from deleted_play d where d.account_id = e.account_id and d.play_id = e.play_id)
from found e
left join track t on t.account_id = e.account_id and t.name_id = e.name_id
left join track_fact f on f.account_id = e.account_id and f.uri = t.uri
order by e.ended_at, e.evidence_id
