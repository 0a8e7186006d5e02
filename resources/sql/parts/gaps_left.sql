-- What is left of the gaps in `found`, from left_from to left_to, where dumps that are there now cover either end. A gap that
-- begins where the history ended before anybody scanned begins with the last play before it that is there now; with none it is
-- no gap, but the time before the history.
, covering as (
    select r.range, i.local_files
    from import i
    cross join lateral unnest(coalesce(i.covered, array[tstzrange(i.first_end, i.last_end, '[]')])) as r (range)
    where i.account_id = :account and i.state = 1 and i.first_end is not null
), begun as (
    select f.*, case when not f.after_history then f.from_at
                     else (select max(e.ended_at) from evidence e
                           where e.account_id = f.account_id and e.ended_at <= f.from_at) end as begins
    from found f
), gap_now as (
    select g.*,
           coalesce((select max(upper(c.range)) from covering c
                     where c.range @> g.begins and (c.local_files or not g.local_files)), g.begins) as left_from,
           coalesce((select min(lower(c.range)) from covering c
                     where c.range @> g.to_at and (c.local_files or not g.local_files)), g.to_at) as left_to
    from begun g where g.begins is not null
)
