-- What the counters of new numbers have reached; one that was never asked has nothing to keep.
select sequencename, last_value from pg_sequences where schemaname = current_schema() and last_value is not null
order by sequencename
