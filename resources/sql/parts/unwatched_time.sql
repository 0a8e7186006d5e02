-- For how many seconds of the time from the first to the last moment of `played` nobody watched, for plays and for local files.
-- Of gaps of a day and more alone, and of them whole days (but for an hour): a computer that sleeps each night says nothing of
-- the day, and the evening that is listed after two days is all of its day. Where plays lie inside a gap (of local files: plays
-- of these) a dump told of it, or somebody else did. Of times that overlap each second counts once.
, unwatched as (
    select g.local_files, greatest(g.from_at, p.first) as first,
           greatest(g.from_at, p.first) + interval '24 hours' * floor(
               (extract(epoch from least(g.to_at, p.last) - greatest(g.from_at, p.first)) + 3600) / 86400) as last
    from played p
    join gap g on g.account_id = :account and g.closed_at is null and g.from_at < p.last and g.to_at > p.first
              and g.to_at - g.from_at >= interval '1 day'
    where not exists (select from evidence e
                      left join track t on t.account_id = e.account_id and t.name_id = e.name_id
                      where e.account_id = :account and e.leads and e.kind = 0
                      and e.ended_at > g.from_at + interval '2 s' and e.ended_at < g.to_at - interval '2 s'
                      and (not g.local_files or t.uri like 'spotify:local:%'))
), part as (
    select local_files, greatest(last - greatest(first, coalesce(
               max(last) over (partition by local_files order by first, last rows between unbounded preceding and 1 preceding),
               first)), interval '0') as unseen
    from unwatched
), unwatched_time as (
    select coalesce(sum(extract(epoch from unseen)) filter (where not local_files), 0)::float8 as seconds,
           coalesce(sum(extract(epoch from unseen)) filter (where local_files), 0)::float8 as local_seconds
    from part
)
