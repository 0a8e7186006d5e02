-- before the first million rows: keys are made faster afterwards than along the way
alter table evidence drop constraint evidence_pkey;
drop index evidence_by_end, evidence_joined;
