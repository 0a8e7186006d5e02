-- The name ids of what :names say (a list of {place, uri, title, artist, album}, each once), in the order of their
-- places; names that are not there yet are added. What has one URI is one track, also when a dump calls it an episode.
-- The caller holds the account's lock.
with told as (
    select * from jsonb_to_recordset(cast(:names as jsonb))
        as n (place integer, uri text, title text, artist text, album text)
), known as (
    select n.*, min(t.name_id) filter (where t.kind = 0 and t.title is not distinct from n.title
                                       and t.artist is not distinct from n.artist
                                       and t.album is not distinct from n.album) as name_id, min(t.track_id) as track_id
    from told n left join track t on t.account_id = :account and t.uri = n.uri
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
), added as (
    insert into track (account_id, name_id, track_id, kind, uri, title, artist, album)
    select :account, name_id, track_id, 0, uri, title, artist, album from fresh
)
select place, name_id from known where name_id is not null
union all
select place, name_id from fresh
order by 1
