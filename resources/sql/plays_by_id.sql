-- plays in words, for the next snapshot, without those that a person deleted; :ids is an array of play ids
with wanted as (
    select unnest(cast(:ids as bigint[])) as play_id
), member as (
    select e.* from wanted w
    join evidence e on e.account_id = :account and e.evidence_id = w.play_id and e.play_id = w.play_id
    union all
    select e.* from wanted w
    join evidence e on e.account_id = :account and e.play_id = w.play_id and e.play_id <> e.evidence_id
), told as (
    select *, bit_or(1 << source) over (partition by play_id) as sources from member
)
select e.play_id, extract(epoch from e.ended_at)::float8 * 1000, coalesce(e.ms, -1), e.kind, e.flags,
       coalesce(t.track_id, 0), t.uri, t.title, t.artist, t.album, rs.word, re.word, pl.word, co.word,
       e.sources,
       coalesce(f.artists -> 0 ->> 'name', ''), coalesce(f.album_artist, ''), coalesce(f.length_ms, 0),
       coalesce(r.recording_id, 0)
from told e
left join track t on t.account_id = e.account_id and t.name_id = e.name_id
left join track_fact f on f.account_id = e.account_id and f.uri = t.uri
left join recording_link r on r.account_id = e.account_id and r.uri = t.uri
left join label rs on rs.account_id = e.account_id and rs.label_id = e.reason_start
left join label re on re.account_id = e.account_id and re.label_id = e.reason_end
left join label pl on pl.account_id = e.account_id and pl.label_id = e.platform
left join label co on co.account_id = e.account_id and co.label_id = e.country
where e.leads
  and not exists (select from deleted_play d where d.account_id = e.account_id and d.play_id = e.play_id)
