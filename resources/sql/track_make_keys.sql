alter table track add primary key (account_id, name_id);
