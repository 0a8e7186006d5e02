select setval(cast(quote_ident(:name) as regclass), :value, true)
from pg_sequences where schemaname = current_schema() and sequencename = :name
