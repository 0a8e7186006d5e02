copy label (account_id, label_id, word) from stdin (format binary)
