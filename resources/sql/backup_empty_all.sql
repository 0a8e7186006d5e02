-- What the schema's steps put into new tables comes with the backup as well.
select 'truncate ' || string_agg(quote_ident(tablename), ', ') from pg_tables
where schemaname = current_schema() and tablename <> 'schema_migration'
