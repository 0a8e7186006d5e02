-- For each of :tracks (a list of {uri, every}) all of its plays, or one of them; :limit at most
select distinct on (case when wanted.every then e.play_id else -t.track_id end) e.play_id
from jsonb_to_recordset(cast(:tracks as jsonb)) as wanted (uri text, every boolean)
join track t on t.account_id = :account and t.uri = wanted.uri
join evidence e on e.account_id = t.account_id and e.name_id = t.name_id and e.leads
limit :limit
