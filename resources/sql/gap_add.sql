-- once: the same look may be told again
insert into gap (account_id, from_at, to_at, cause, plays_lost, local_files)
select :account, g.from_at, g.to_at, g.cause, cast(:plays_lost as float8), g.local_files
from (select to_timestamp(cast(:from_ms as float8) / 1000) as from_at, to_timestamp(cast(:to_ms as float8) / 1000) as to_at,
             cast(:cause as smallint) as cause, cast(:local_files as boolean) as local_files) g
where not exists (select from gap known
                  where known.account_id = :account and known.cause = g.cause and known.local_files = g.local_files
                    and known.from_at = g.from_at and known.to_at = g.to_at)
returning gap_id
