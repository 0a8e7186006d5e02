select day, request_group, requests from request_count where day >= cast(:from as date) order by day desc, request_group
