-- :rows is a list of plays that were observed
insert into evidence (account_id, evidence_id, play_id, ended_at, ms, name_id, context, source, kind, flags, video, leads)
select :account, id, play, timestamptz 'epoch' + ended * interval '1 millisecond', ms, name, context, source, 0, 0, false,
       leads
from jsonb_to_recordset(cast(:rows as jsonb))
    as r (id bigint, play bigint, ended bigint, ms bigint, name integer, context integer, source smallint, leads boolean)
