-- The last play before one that the Web API told of and that ended at :end_ms, from any source. null: there is none, or
-- that one is known from elsewhere, too.
select extract(epoch from max(e.ended_at))::float8 * 1000 from evidence e
where e.account_id = :account and e.leads
  and e.ended_at < to_timestamp(cast(:end_ms as float8) / 1000) - interval '1 millisecond'
  and not exists (
      select from evidence told join evidence other on other.account_id = told.account_id
          and other.play_id = told.play_id and other.source <> told.source
      where told.account_id = :account and told.source = 3
        and told.ended_at between to_timestamp(cast(:end_ms as float8) / 1000) - interval '1 millisecond'
                              and to_timestamp(cast(:end_ms as float8) / 1000) + interval '1 millisecond')
