insert into request_count (day, request_group, requests) values (cast(:day as date), :group, :requests)
on conflict (day, request_group) do update set requests = request_count.requests + excluded.requests
