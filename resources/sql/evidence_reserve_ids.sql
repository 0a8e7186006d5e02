-- the first of :amount consecutive ids; run outside of long transactions
update evidence_counter set next_id = next_id + :amount returning next_id - :amount
