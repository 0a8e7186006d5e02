-- Keeps what is told of tracks (:facts, a list of objects, each URI once); nothing is ever replaced by "not said", nor
-- by a source of lesser worth. Answers with the tracks of which that says something new: all that recordings are told
-- by, whether their length or first artists changed, and whether that gives plays that are there another artist, of the
-- track or of its album. Holds the account until the transaction ends: whoever links tracks follows the one before.
with held as materialized (
    select account_id from account where account_id = :account for no key update
), told as (
    select * from jsonb_to_recordset(cast(:facts as jsonb))
        as t (uri text, title text, artists jsonb, album_id text, album text, album_artist text, isrc text, length_ms integer)
), before as (
    select f.* from told t join track_fact f on f.account_id = :account and f.uri = t.uri
), kept as (
    insert into track_fact as f (account_id, uri, title, artists, album_id, album, album_artist, isrc, length_ms, source)
    select h.account_id, uri, title, coalesce(artists, '[]'), album_id, album, album_artist, isrc, length_ms,
           cast(:source as smallint) from held h cross join told order by uri
    on conflict (account_id, uri) do update set
        title = case when excluded.source < f.source then coalesce(f.title, excluded.title)
                     else coalesce(excluded.title, f.title) end,
        artists = case when excluded.source < f.source then coalesce(nullif(f.artists, '[]'), excluded.artists)
                       else coalesce(nullif(excluded.artists, '[]'), f.artists) end,
        album_id = case when excluded.source < f.source then coalesce(f.album_id, excluded.album_id)
                        else coalesce(excluded.album_id, f.album_id) end,
        album = case when excluded.source < f.source then coalesce(f.album, excluded.album)
                     else coalesce(excluded.album, f.album) end,
        album_artist = case when excluded.source < f.source then coalesce(f.album_artist, excluded.album_artist)
                            else coalesce(excluded.album_artist, f.album_artist) end,
        isrc = case when excluded.source < f.source then coalesce(f.isrc, excluded.isrc)
                    else coalesce(excluded.isrc, f.isrc) end,
        length_ms = case when excluded.source < f.source then coalesce(f.length_ms, excluded.length_ms)
                         else coalesce(excluded.length_ms, f.length_ms) end,
        source = greatest(excluded.source, f.source),
        learned_at = now()
    returning f.*
), changed as (
    select k.*, k.artists -> 0 ->> 'name' as artist,
           b.artists -> 0 ->> 'name' as old_artist, b.album_artist as old_album_artist,
           k.length_ms is distinct from b.length_ms
           or k.artists -> 0 ->> 'name' is distinct from b.artists -> 0 ->> 'name'
           or k.album_artist is distinct from b.album_artist as tells_plays
    from kept k left join before b on b.uri = k.uri
    where (k.title, k.artists, k.album, k.album_artist, k.isrc, k.length_ms, k.source)
          is distinct from (b.title, b.artists, b.album, b.album_artist, b.isrc, b.length_ms, b.source)
)
select c.uri, c.title, cast(c.artists as text), c.album, c.isrc, c.length_ms, c.source, c.tells_plays,
       coalesce(bool_or(coalesce(c.old_artist, t.artist) is distinct from coalesce(c.artist, t.artist)
                        or coalesce(c.old_album_artist, t.artist) is distinct from coalesce(c.album_artist, t.artist))
                filter (where t.name_id is not null), false)
from changed c left join track t on t.account_id = :account and t.uri = c.uri
group by c.uri, c.title, c.artists, c.album, c.isrc, c.length_ms, c.source, c.tells_plays
