-- open: neither reached by a later look nor covered by a dump that is there now
select g.gap_id, extract(epoch from g.from_at)::float8 * 1000, extract(epoch from g.to_at)::float8 * 1000, g.cause,
       g.plays_lost,
       g.closed_at is null and not exists (
           select from import i where i.account_id = g.account_id and i.state = 1
                                  and i.first_end <= g.from_at and i.last_end >= g.to_at
                                  and (i.covered is null
                                       or tstzrange(g.from_at, g.to_at, '[]') <@ any (i.covered))
                                  and (i.local_files or not g.local_files)),
       g.local_files
from gap g where g.account_id = :account order by g.from_at desc, g.gap_id desc
