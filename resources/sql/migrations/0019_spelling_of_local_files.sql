-- The URI of a local file has one spelling, the Web API's: its parts as a form is encoded. Until now every source's own was
-- stored, so that one file could be several tracks, and a dump that is imported again would not have met its own rows.

create function spelled_local_file(uri text) returns text immutable language sql as $$
    select 'spotify:local:' || coalesce(string_agg(
               case when part in (':', '+') then part
                    when hex = '20' then '+'
                    when hex ~ '^(3[0-9]|[46][1-9a-f]|[57][0-9a]|2a|2d|2e|5f)$' then chr(('x' || hex)::bit(8)::integer)
                    else regexp_replace(upper(hex), '(..)', '%\1', 'g') end, '' order by place), '')
    from (select m.place, m.parts[1] as part,
                 case when m.parts[1] ~ '^%.' then lower(substr(m.parts[1], 2))
                      else encode(convert_to(m.parts[1], 'UTF8'), 'hex') end as hex
          from regexp_matches(substr(uri, 15), '%[0-9a-fA-F]{2}|.', 'g') with ordinality as m (parts, place)) piece
$$;

create table spelling (uri text not null, spelled text not null);
insert into spelling
select uri, spelled
from (select uri, left(spelled_local_file(uri), 65536) as spelled
      from (select uri from track
            union select uri from track_fact
            union select uri from playlist_entry
            union select uri from playlist_event
            union select uri from recording_link
            union select uri from recording_choice
            union select other from recording_choice) stored
      where uri like 'spotify:local:%') file
where uri <> spelled;

do $$
begin
    if not exists (select from spelling) then
        return;
    end if;
    analyze spelling;

    -- Names that are alike now are one, and what has one URI is one track.
    update track t set uri = s.spelled from spelling s where t.uri = s.uri;
    create table same_name as
        select account_id, name_id,
               min(name_id) over (partition by account_id, kind, uri, title, artist, album) as kept_name,
               min(track_id) over (partition by account_id, uri) as kept_track
        from track where uri in (select spelled from spelling);
    update evidence e set name_id = n.kept_name from same_name n
    where e.account_id = n.account_id and e.name_id = n.name_id and n.name_id <> n.kept_name;
    delete from track t using same_name n
    where t.account_id = n.account_id and t.name_id = n.name_id and n.name_id <> n.kept_name;
    update track t set track_id = n.kept_track from same_name n
    where t.account_id = n.account_id and t.name_id = n.name_id and t.track_id <> n.kept_track;

    -- So are rows of extended dumps that tell of the same track, end and milliseconds: one of them leads.
    create table joined_play as
        select distinct account_id, play_id, kept
        from (select e.account_id, e.play_id,
                     min(e.play_id) over (partition by e.account_id, n.kept_track, e.ended_at, e.ms) as kept
              from evidence e join same_name n on n.account_id = e.account_id and n.name_id = e.name_id
              where e.source = 1) twin
        where play_id <> kept;
    update evidence e set play_id = j.kept from joined_play j
    where e.account_id = j.account_id and e.play_id = j.play_id;
    update evidence e set leads = e.evidence_id = p.leader
    from (select account_id, play_id,
                 (array_agg(evidence_id order by case source when 1 then 0 when 2 then 1 else 7 - source end, told desc,
                                                 leads desc, evidence_id))[1] as leader
          from (select r.account_id, r.play_id, r.evidence_id, r.source, r.leads,
                       case when r.source > 2 then 0 else
                           num_nonnulls(r.offline_at, nullif(t.uri, ''), nullif(t.title, ''), nullif(t.artist, ''),
                                        nullif(t.album, ''), r.reason_start, r.reason_end, r.platform, r.country)
                           + ((r.flags & 3) <> 0)::integer + ((r.flags & 12) <> 0)::integer
                           + ((r.flags & 48) <> 0)::integer + ((r.flags & 192) <> 0)::integer end as told
                from evidence r left join track t on t.account_id = r.account_id and t.name_id = r.name_id
                where (r.account_id, r.play_id) in (select account_id, kept from joined_play)) row_of
          group by account_id, play_id) p
    where e.account_id = p.account_id and e.play_id = p.play_id and e.leads <> (e.evidence_id = p.leader);

    -- Which plays are deleted follows from how rows are grouped.
    delete from deleted_play where account_id in (select account_id from joined_play);
    insert into deleted_play (account_id, play_id, deletion_id, place)
    select distinct account_id, play_id, deletion_id, place
    from (select h.account_id, h.deletion_id, h.place, e.play_id, e.leads,
                 row_number() over (partition by h.account_id, h.deletion_id, h.place
                                    order by case e.source when 1 then 0 when 2 then 1 else 7 - e.source end,
                                             e.evidence_id) as strength
          from deleted_evidence h join evidence e on e.account_id = h.account_id and e.evidence_id = h.evidence_id
          where h.account_id in (select account_id from joined_play)) held
    where leads or strength = 1;

    -- Of what several spellings were told the best source's is kept, then the newest.
    delete from track_fact f
    using (select account_id, uri,
                  row_number() over (partition by account_id, spelled order by source desc, learned_at desc, uri) as place
           from (select f.account_id, f.uri, coalesce(s.spelled, f.uri) as spelled, f.source, f.learned_at
                 from track_fact f left join spelling s on s.uri = f.uri) told
           where spelled in (select spelled from spelling)) t
    where f.account_id = t.account_id and f.uri = t.uri and t.place > 1;
    update track_fact f set uri = s.spelled from spelling s where f.uri = s.uri;

    update playlist_entry e set uri = s.spelled from spelling s where e.uri = s.uri;
    update playlist_event e set uri = s.spelled from spelling s where e.uri = s.uri;
    update playlist_setting set version = version + 1
    where account_id in (select account_id from playlist_entry where uri in (select spelled from spelling));

    -- What was joined by hand because it was spelled in two ways needs no choice any more.
    update recording_choice c set uri = s.spelled from spelling s where c.uri = s.uri;
    update recording_choice c set other = s.spelled from spelling s where c.other = s.uri;
    delete from recording_choice where uri = other;
    create table same_link as
        select l.account_id, l.uri, coalesce(s.spelled, l.uri) as spelled, l.chosen, l.recording_id
        from recording_link l left join spelling s on s.uri = l.uri
        where coalesce(s.spelled, l.uri) in (select spelled from spelling);
    update recording_link l set recording_id = r.kept
    from (select account_id, recording_id, min(recording_id) over (partition by account_id, spelled) as kept
          from same_link where recording_id is not null) r
    where l.account_id = r.account_id and l.recording_id = r.recording_id and r.recording_id <> r.kept;
    delete from recording_link l using same_link s where l.account_id = s.account_id and l.uri = s.uri;
    insert into recording_link (account_id, uri, chosen, recording_id)
    select account_id, spelled, bool_or(chosen), min(recording_id) from same_link group by account_id, spelled;
    update recording_link l set recording_id = null
    where (l.account_id, l.recording_id) in (select account_id, recording_id from same_link)
      and not exists (select from recording_link o
                      where o.account_id = l.account_id and o.recording_id = l.recording_id and o.uri <> l.uri);
    update account set recording_rules = 0 where account_id in (select account_id from same_link); -- linked anew

    with raised as (
        update account set version = version + 1
        where account_id in (select account_id from same_name union select account_id from same_link)
        returning account_id, version
    )
    insert into change (account_id, version, whole, removed, added)
    select account_id, version, true, '{}', '{}' from raised;

    drop table same_name, joined_play, same_link;
end
$$;

drop table spelling;
drop function spelled_local_file(text);
