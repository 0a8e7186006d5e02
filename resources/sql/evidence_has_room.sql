-- Whether much of the table is rows that are gone. An empty one is made anew by the next large import in any case.
select coalesce((select case when n_dead_tup > 5000 and n_dead_tup > n_live_tup / 5 then exists (select from evidence)
                             else false end
                 from pg_stat_user_tables where relid = cast('evidence' as regclass)), false)
