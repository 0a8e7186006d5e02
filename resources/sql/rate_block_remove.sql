-- a later block is another program's
delete from rate_block
where client_id = :client_id and request_group = :group and until <= to_timestamp(cast(:known_ms as float8) / 1000)
