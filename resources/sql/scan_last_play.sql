select extract(epoch from max(ended_at))::float8 * 1000 from evidence where account_id = :account
