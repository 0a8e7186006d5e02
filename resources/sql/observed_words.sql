-- The label ids of :words (a list of texts, each once); words that are not there yet are added. The caller holds the
-- account's lock.
with told as (
    select word, place from jsonb_array_elements_text(cast(:words as jsonb)) with ordinality as w (word, place)
), known as (
    select w.word, w.place, l.label_id from told w left join label l on l.account_id = :account and l.word = w.word
), top as (
    select coalesce(max(label_id), 0) as label_id from label where account_id = :account
), fresh as (
    select k.word, k.place, top.label_id + cast(row_number() over (order by k.place) as integer) as label_id
    from known k cross join top where k.label_id is null
), added as (
    insert into label (account_id, label_id, word) select :account, label_id, word from fresh
)
select word, label_id from known where label_id is not null
union all
select word, label_id from fresh
