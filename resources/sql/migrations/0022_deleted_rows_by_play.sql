-- Taking plays back, and what a change of a few plays means for deletions, ask for the rows of single deleted plays.
create index deleted_evidence_of_play on deleted_evidence (account_id, deletion_id, place);
