update scan set last_poll = null, covered_until = null, watch = null where account_id = :account
