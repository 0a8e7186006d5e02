-- when the plays ended that this computer's player told, in ms since 1970
select cast(round(extract(epoch from ended_at) * 1000) as bigint) from evidence
where account_id = :account and source = 5
