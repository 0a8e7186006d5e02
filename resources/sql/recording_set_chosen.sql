-- Marks the tracks that choices name.
with named as (
    select uri from recording_choice where account_id = :account and undone_at is null
    union
    select other from recording_choice where account_id = :account and undone_at is null and other is not null
), freed as (
    update recording_link l set chosen = false
    where l.account_id = :account and l.chosen and not exists (select from named n where n.uri = l.uri)
)
insert into recording_link as l (account_id, uri, chosen) select :account, uri, true from named
on conflict (account_id, uri) do update set chosen = true where not l.chosen
