-- What account_announce.sql asks, after many deletions at once.
analyze deleted_evidence, deleted_play
