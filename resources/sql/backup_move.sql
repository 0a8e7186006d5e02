-- Statements that put the loaded tables, with all that belongs to them, in the place of the empty ones.
select format('drop table if exists %I.%I cascade', cast(:target as text), tablename) from pg_tables
where schemaname = current_schema()
union all
select format('alter table %I set schema %I', tablename, cast(:target as text)) from pg_tables
where schemaname = current_schema()
order by 1 desc
