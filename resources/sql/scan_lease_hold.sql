-- whether this connection holds the right to scan the account; takes it when nobody does. A computer that went without a word
-- is noticed by the server within a minute: by keepalives, or by an answer that it does not acknowledge.
select set_config('tcp_keepalives_idle', '20', false), set_config('tcp_keepalives_interval', '10', false),
       set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '45000', false),
       case when exists (
           select from pg_locks where locktype = 'advisory' and classid = 7213002 and objsubid = 2 and granted
               and objid = cast(cast(:account as integer) as oid) and pid = pg_backend_pid()
               and database = (select oid from pg_database where datname = current_database()))
       then true else pg_try_advisory_lock(7213002, :account) end
