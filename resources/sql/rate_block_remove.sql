delete from rate_block where request_group = :group
