select request_group, cause, extract(epoch from until)::float8 * 1000, step, client_id
from rate_block
order by request_group, client_id
