insert into witness (account_id, import_id, first_ids, last_ids)
values (:account, :import, cast(:first_ids as bigint[]), cast(:last_ids as bigint[]))
