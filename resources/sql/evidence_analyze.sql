-- the columns that statements ask by; names alone would take longer than all of these
analyze evidence (account_id, evidence_id, play_id, ended_at, name_id, leads), track (account_id, name_id, track_id), witness
