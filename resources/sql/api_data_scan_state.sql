-- Where nothing is left, what was looked at is known to be deleted, and not lost: covered_until without a look says until when.
update scan set covered_until = case when not exists (select from evidence where account_id = :account)
                                     then least(coalesce(last_poll, covered_until), now()) end,
                last_poll = null, watch = null
where account_id = :account
