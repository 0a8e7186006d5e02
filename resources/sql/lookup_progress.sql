-- How many songs that were played Spotify can be asked of, whatever is known of them.
select count(distinct t.uri)
from track t
join (select distinct name_id from evidence
      where account_id = :account and leads and kind = 0 and name_id is not null) e on e.name_id = t.name_id
where t.account_id = :account and t.uri like 'spotify:track:%'
