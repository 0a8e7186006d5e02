-- What Spotify lists afterwards, and what only a look at the player sees: a gap is of one or the other, and is closed by
-- what can tell of it. Gaps of before are of all that was played: a dump closes them.
alter table gap add column local_files boolean not null default false; -- local files alone: no window lists them

-- Dumps seldom name local files. One that does tells of all of its time.
alter table import add column local_files boolean not null default false;
update import i set local_files = exists (
    select from witness w cross join lateral unnest(w.first_ids, w.last_ids) as run (first_id, last_id)
                join evidence e on e.account_id = w.account_id and e.evidence_id between run.first_id and run.last_id
                join track t on t.account_id = e.account_id and t.name_id = e.name_id
    where w.account_id = i.account_id and w.import_id = i.import_id and t.uri like 'spotify:local:%');
