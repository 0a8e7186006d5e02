alter table evidence add primary key (account_id, evidence_id);
create index evidence_by_end on evidence (account_id, ended_at);
create index evidence_joined on evidence (account_id, play_id) where play_id <> evidence_id;
