update recording_choice set undone_at = to_timestamp(cast(:undone_ms as float8) / 1000)
where account_id = :account and choice_id = :choice and undone_at is null
returning choice_id
