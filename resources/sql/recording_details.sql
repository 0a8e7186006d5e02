-- The tracks that are one recording with :uri, itself among them, as the catalogue tells of them, else as they were
-- played; and what they are compared by.
with member as (
    select cast(:uri as text) as uri
    union
    select l.uri from recording_link own
    join recording_link l on l.account_id = own.account_id and l.recording_id = own.recording_id
    where own.account_id = :account and own.uri = :uri
)
select m.uri, coalesce(f.title, t.title),
       coalesce((select string_agg(a.artist ->> 'name', ', ' order by a.place)
                 from jsonb_array_elements(f.artists) with ordinality as a (artist, place)), t.artist),
       coalesce(f.album, t.album), f.isrc, f.length_ms, coalesce(l.by_isrc, ''), coalesce(l.by_names, ''),
       coalesce(l.length_ms, 0)
from member m
left join recording_link l on l.account_id = :account and l.uri = m.uri
left join track_fact f on f.account_id = :account and f.uri = m.uri
left join lateral (select title, artist, album from track where account_id = :account and uri = m.uri
                   order by name_id desc limit 1) t on true
order by m.uri
