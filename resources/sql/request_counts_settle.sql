-- A clock that is put right leaves days behind that are still to come: by them a start sees that it was set back.
with ahead as (delete from request_count where day > cast(:day as date) returning request_group, requests)
insert into request_count (day, request_group, requests)
select cast(:day as date), request_group, sum(requests) from ahead group by request_group
on conflict (day, request_group) do update set requests = request_count.requests + excluded.requests
