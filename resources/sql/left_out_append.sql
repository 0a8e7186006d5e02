copy left_out_row (account_id, import_id, position, class, file, row_number, byte_offset, reason)
from stdin (format binary)
