-- Songs whose length is known and whose ISRC is not (an album's answer has none), where another song of that name by the
-- same artist may be the same recording; most played first. What stands behind a dash or in brackets is no part of the
-- name: "(Remastered 2011)".
with song as (
    select t.uri, min(lower(t.artist) || chr(10) || lower(regexp_replace(t.title, '\s+[-(\[].*$', ''))) as name,
           sum(e.plays) as plays
    from track t
    join (select name_id, count(*) as plays from evidence
          where account_id = :account and leads and kind = 0 and name_id is not null group by name_id) e
      on e.name_id = t.name_id
    where t.account_id = :account and t.uri like 'spotify:track:%' and t.title <> '' and t.artist <> ''
    group by t.uri
)
select s.uri, s.plays
from song s
join track_fact f on f.account_id = :account and f.uri = s.uri
where f.length_ms is not null and f.isrc is null
  and s.name in (select name from song group by name having count(*) > 1)
  and not exists (select from track_lookup l
                  where l.account_id = :account and l.kind in (1, 3) and l.id = substr(s.uri, 15))
order by s.plays desc, s.uri
