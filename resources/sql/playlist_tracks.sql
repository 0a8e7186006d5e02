-- :playlist 0: of all of them. The track of the history: by URI, else by the recording. An entry that nobody linked (a
-- song that went dark before links were made) goes by its ISRC. What a person took apart goes by nothing but its URI.
with played as (
    select uri, min(track_id) as track_id from track where account_id = :account and uri is not null group by uri
), recording as (
    select l.recording_id, min(p.track_id) as track_id
    from recording_link l join played p on p.uri = l.uri
    where l.account_id = :account and l.recording_id is not null group by l.recording_id
), code as (
    select upper(f.isrc) as isrc, min(p.track_id) as track_id
    from track_fact f join played p on p.uri = f.uri
    where f.account_id = :account and f.isrc is not null
      and not exists (select from recording_choice c
                      where c.account_id = f.account_id and c.uri = f.uri and c.change = 1 and c.undone_at is null)
    group by upper(f.isrc)
), apart as (
    select distinct uri from recording_choice where account_id = :account and change = 1 and undone_at is null
)
select e.playlist_id, e.position, e.uri, e.title, e.artists, e.album, e.isrc, e.length_ms,
       extract(epoch from e.added_at)::float8 * 1000, e.status, e.reason,
       extract(epoch from e.dark_since)::float8 * 1000, coalesce(p.track_id, r.track_id, c.track_id, 0),
       a.uri is not null, e.dark_at_first_sight, e.was_light
from playlist_entry e
left join apart a on a.uri = e.uri
left join played p on p.uri = e.uri
left join recording_link l on l.account_id = e.account_id and l.uri = e.uri
left join recording r on r.recording_id = l.recording_id
left join code c on c.isrc = upper(e.isrc) and l.by_isrc is null and a.uri is null
where e.account_id = :account and (:playlist = 0 or e.playlist_id = :playlist)
order by e.playlist_id, e.position
