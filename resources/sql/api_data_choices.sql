-- what a person chose of tracks that are gone; a join stays where both of its tracks stay
delete from recording_choice c
where c.account_id = :account
  and (not exists (select from track t where t.account_id = c.account_id and t.uri = c.uri)
       or (c.other is not null
           and not exists (select from track t where t.account_id = c.account_id and t.uri = c.other)))
