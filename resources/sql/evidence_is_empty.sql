select not exists (select from evidence)
