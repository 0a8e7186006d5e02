-- room of rows that are gone, for others, and what is free at the end of the tables for the disk; not in a transaction
vacuum evidence, track
