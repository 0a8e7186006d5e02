update import set state = 1, files = :files, invalid = :invalid, duplicates = :duplicates,
    already_present = :already_present, matched = :matched, unattributed = :unattributed, not_music = :not_music,
    added = :added, first_end = cast(:first_end as timestamptz), last_end = cast(:last_end as timestamptz),
    covered = cast(:covered as tstzrange[]), local_files = :local_files, notes = :notes
where account_id = :account and import_id = :import
