-- what is left of the day: budget, used, tracks that Spotify does not have
select coalesce(b.budget, 150), case when b.day = cast(:day as date) then b.used else 0 end,
       (select count(*) from track_lookup l where l.account_id = a.account_id and l.kind = 1)
from account a left join lookup_budget b on b.account_id = a.account_id
where a.account_id = :account
