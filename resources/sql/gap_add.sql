insert into gap (account_id, from_at, to_at, cause, plays_lost, local_files)
values (:account, to_timestamp(cast(:from_ms as float8) / 1000), to_timestamp(cast(:to_ms as float8) / 1000), :cause,
        :plays_lost, :local_files)
returning gap_id
