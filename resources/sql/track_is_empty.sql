select not exists (select from track)
