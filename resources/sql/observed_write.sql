-- Stores plays that were observed: :rows is a list of {ref, play, play_ref, ended, ms, place, context, source, leads}.
-- `ref` counts the new ones from 0; the play of one is a stored one (`play`), or that of a new one (`play_ref`). `place`
-- is that of its names in :names, a list of {place, uri, title, artist, album}, each once. Names and words that are not
-- there yet are added. What has one URI is one track, also when a dump calls it an episode. :changes are stored rows that
-- went on or have another place, a list of {id, ended, ms, play, leads}; `ended` is null where it stays. Answers with the
-- evidence id of ref 0; with no row where nothing is new. In one statement, because a poll has few; the caller holds the
-- account's lock.
with told as (
    select * from jsonb_to_recordset(cast(:rows as jsonb))
        as r (ref bigint, play bigint, play_ref bigint, ended bigint, ms bigint, place integer, context text,
              source smallint, leads boolean)
), reserved as (
    update evidence_counter set next_id = next_id + (select count(*) from told) where exists (select from told)
    returning next_id - (select count(*) from told) as first
), known as (
    select n.*, min(t.name_id) filter (where t.kind = 0 and t.title is not distinct from n.title
                                       and t.artist is not distinct from n.artist
                                       and t.album is not distinct from n.album) as name_id, min(t.track_id) as track_id
    from jsonb_to_recordset(cast(:names as jsonb)) as n (place integer, uri text, title text, artist text, album text)
    left join track t on t.account_id = :account and t.uri = n.uri
    group by n.place, n.uri, n.title, n.artist, n.album
), top as (
    select coalesce(max(name_id), 0) as name_id, coalesce(max(track_id), 0) as track_id
    from track where account_id = :account
), fresh as (
    select k.place, k.uri, k.title, k.artist, k.album,
           top.name_id + cast(row_number() over (order by k.place) as integer) as name_id,
           coalesce(k.track_id, top.track_id
                    + cast(dense_rank() over (partition by k.track_id is null order by k.uri) as integer)) as track_id
    from known k cross join top where k.name_id is null
), added_names as (
    insert into track (account_id, name_id, track_id, kind, uri, title, artist, album)
    select :account, name_id, track_id, 0, uri, title, artist, album from fresh
), name as (
    select place, name_id from known where name_id is not null
    union all
    select place, name_id from fresh
), word as (
    select w.word, l.label_id from (select distinct context as word from told where context is not null) w
    left join label l on l.account_id = :account and l.word = w.word
), fresh_word as (
    select word, (select coalesce(max(label_id), 0) from label where account_id = :account)
                 + cast(row_number() over (order by word) as integer) as label_id
    from word where label_id is null
), added_words as (
    insert into label (account_id, label_id, word) select :account, label_id, word from fresh_word
), added as (
    insert into evidence (account_id, evidence_id, play_id, ended_at, ms, name_id, context, source, kind, flags, video, leads)
    select :account, v.first + r.ref, coalesce(r.play, v.first + r.play_ref),
           timestamptz 'epoch' + r.ended * interval '1 millisecond', r.ms, n.name_id, coalesce(w.label_id, f.label_id),
           r.source, 0, 0, false, r.leads
    from told r cross join reserved v join name n using (place)
    left join word w on w.word = r.context left join fresh_word f on f.word = r.context
), changed as (
    update evidence e set ended_at = coalesce(timestamptz 'epoch' + c.ended * interval '1 millisecond', e.ended_at),
                          ms = c.ms, play_id = c.play, leads = c.leads
    from jsonb_to_recordset(cast(:changes as jsonb)) as c (id bigint, ended bigint, ms bigint, play bigint, leads boolean)
    where e.account_id = :account and e.evidence_id = c.id
)
select first from reserved
