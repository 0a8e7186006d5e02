-- once: the same look may be told again, and of an unnamed play (cause 9) Spotify tells moments up to 2 s apart
insert into gap (account_id, from_at, to_at, cause, plays_lost, local_files)
select :account, g.from_at, g.to_at, g.cause, cast(:plays_lost as float8), g.local_files
from (select to_timestamp(cast(:from_ms as float8) / 1000) as from_at, to_timestamp(cast(:to_ms as float8) / 1000) as to_at,
             cast(:cause as smallint) as cause, cast(:local_files as boolean) as local_files,
             case when cast(:cause as smallint) = 9 then interval '2 s' else interval '0' end as apart) g
where not exists (select from gap known
                  where known.account_id = :account and known.cause = g.cause and known.local_files = g.local_files
                    and known.from_at between g.from_at - g.apart and g.from_at + g.apart
                    and known.to_at between g.to_at - g.apart and g.to_at + g.apart)
returning gap_id
