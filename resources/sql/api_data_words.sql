-- words that no row uses any more: what plays were started from
with used as (
    select distinct unnest(array[reason_start, reason_end, platform, country]) as label_id
    from evidence where account_id = :account
)
delete from label l where l.account_id = :account and not exists (select from used u where u.label_id = l.label_id)
