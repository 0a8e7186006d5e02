select class, file, row_number, byte_offset, reason from left_out_row
where account_id = :account and import_id = :import order by position
