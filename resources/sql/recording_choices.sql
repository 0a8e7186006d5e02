-- what a person chose and did not undo
select choice_id, change, uri, coalesce(other, ''), extract(epoch from chosen_at)::float8 * 1000
from recording_choice where account_id = :account and undone_at is null order by choice_id
