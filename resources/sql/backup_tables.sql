-- The tables of facts, each after those that it refers to, with the statements that copy them: only the server knows
-- how its names are quoted. The steps of the schema are told apart and made again when loading.
with recursive own as (
    select c.oid, c.relname
    from pg_class c
    where c.relnamespace = cast(current_schema() as regnamespace) and c.relkind = 'r' and c.relname <> 'schema_migration'
),
reference as (
    select distinct k.conrelid as child, k.confrelid as parent
    from pg_constraint k
    where k.contype = 'f' and k.conrelid <> k.confrelid
),
depth as (
    select oid, 0 as level from own
    union
    select r.child, d.level + 1 from depth d join reference r on r.parent = d.oid where d.level < 32
)
select o.relname, columns.names, format('copy %I (%s) to stdout', o.relname, columns.quoted) as copy_out,
       format('copy %I (%s) from stdin', o.relname, columns.quoted) as copy_in
from own o
cross join lateral (
    select string_agg(a.attname, ',' order by a.attnum) as names,
           string_agg(quote_ident(a.attname), ', ' order by a.attnum) as quoted
    from pg_attribute a
    where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
) columns
order by (select max(d.level) from depth d where d.oid = o.oid), o.relname
