-- :links is a list of {uri, recording}; 0: none
update recording_link l set recording_id = nullif(r.recording, 0)
from jsonb_to_recordset(cast(:links as jsonb)) as r (uri text, recording integer)
where l.account_id = :account and l.uri = r.uri
