-- what the catalogue told (FactSource::WebApi), also where it took the place of what a player said
delete from track_fact where account_id = :account and source >= 2
