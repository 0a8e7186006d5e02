-- Tracks that were played and whose length nobody told, most played first, with what names their album.
select w.uri, lower(coalesce(w.artist, '')) || chr(10) || lower(coalesce(w.album, '')), w.plays
from (
    select t.uri, min(t.artist) as artist, min(t.album) as album, sum(e.plays) as plays
    from track t
    join (select name_id, count(*) as plays from evidence
          where account_id = :account and leads and kind = 0 and name_id is not null group by name_id) e
      on e.name_id = t.name_id
    left join track_fact f on f.account_id = t.account_id and f.uri = t.uri
    left join track_lookup l on l.account_id = t.account_id and l.kind = 1 and l.id = substr(t.uri, 15)
    where t.account_id = :account and t.uri like 'spotify:track:%' and f.length_ms is null and l.id is null
    group by t.uri
) w
order by w.plays desc, w.uri
