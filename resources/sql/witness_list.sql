select w.import_id, w.first_ids, w.last_ids from witness w where w.account_id = :account order by w.import_id
