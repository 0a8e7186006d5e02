-- Numbers stay dense: an import that failed or was cancelled is forgotten, and its number is free again. They are of all
-- accounts; import_number_turn.sql comes before this in the same transaction.
insert into import (account_id, import_id, state, sources, paths)
select :account, coalesce(max(import_id), 0) + 1, 0, :sources, :paths from import returning import_id
