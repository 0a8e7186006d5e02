select request_group, cause, extract(epoch from until)::float8 * 1000, step from rate_block order by request_group
