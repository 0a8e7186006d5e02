-- A deletion to which deletion_add.sql adds plays; answers with its number.
insert into play_deletion (account_id, deleted_at, plays)
values (:account, to_timestamp(cast(:deleted_ms as float8) / 1000), 0)
returning deletion_id
