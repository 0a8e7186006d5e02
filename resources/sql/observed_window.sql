-- evidence that ended within one of the ranges (ms since 1970, both ends inclusive), with what matching looks at
select e.evidence_id, e.play_id, extract(epoch from e.ended_at)::float8 * 1000, coalesce(e.ms, -1),
       coalesce(extract(epoch from e.offline_at)::float8 * 1000, 0), e.source, e.kind, e.leads, t.uri, t.title, t.artist,
       t.album, f.album_artist, coalesce(f.length_ms, 0), f.isrc,
       exists (select from deleted_play d where d.account_id = e.account_id and d.play_id = e.play_id)
from unnest(cast(:first as bigint[]), cast(:last as bigint[])) as range (first, last)
join evidence e on e.account_id = :account
    and e.ended_at >= timestamptz 'epoch' + range.first * interval '1 millisecond'
    and e.ended_at <= timestamptz 'epoch' + range.last * interval '1 millisecond'
left join track t on t.account_id = e.account_id and t.name_id = e.name_id
left join track_fact f on f.account_id = e.account_id and f.uri = t.uri
order by e.ended_at, e.evidence_id
