-- :account 0: of all accounts
select import_id, state, extract(epoch from imported_at)::float8 * 1000, sources, paths, files, invalid, duplicates,
       already_present, matched, unattributed, not_music, added,
       extract(epoch from first_end)::float8 * 1000, extract(epoch from last_end)::float8 * 1000, account_id, notes
from import where :account = 0 or account_id = :account order by import_id
