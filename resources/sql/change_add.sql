insert into change (account_id, version, whole, removed, added)
values (:account, :version, :whole, cast(:removed as bigint[]), cast(:added as bigint[]))
