delete from request_count where day < cast(:day as date) - 400
