// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sql_twin.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <array>
#include <stdexcept>

namespace afs {

namespace {

// Bits of `sources`: 2 and 4 are the two kinds of dump (core/domain/play.h).
constexpr const char* schema = R"sql(
create temp table play (
    play_id bigint primary key, ended_at timestamptz, ms bigint, kind int, track int, title text, artist text,
    album text, skipped int, private int, reason text, platform text, country text, sources int, length bigint,
    recording int, account int);
create temp table question (
    zone text, rule text, by_time boolean, from_day date, to_day date, former_from date, former_to date, today date,
    first_weekday int, playlist boolean, day_start int, skips_only boolean);
create temp table wanted_artist (name text);
create temp table wanted_album (artist text, title text);
create temp table wanted_track (track int);
create temp table wanted_weekday (weekday int);
create temp table wanted_hour (hour int);
create temp table playlist_track (track int);
create temp table import_time (first bigint, last bigint);
create temp table open_gap (first bigint, last bigint);
create temp table last_look (at bigint);
create temp table between_days (first date, after date);

create function pg_temp.moment(ms bigint) returns timestamptz language sql as
    $$ select 'epoch'::timestamptz + ms * interval '1 ms' $$;
create function pg_temp.local_day(at timestamptz, zone text, day_start int) returns date language sql as
    $$ select (at at time zone zone - make_interval(hours => day_start))::date $$;

create temp view name as
    select distinct on (track) track, title, artist, album from play where track <> 0
    order by track, title <> '' desc, artist <> '' or album <> '' desc, ended_at desc, play_id desc;

create temp view song as -- a track, and the one that stands for its recording
    select t.track, coalesce(newest.track, t.track) as shown
    from (select distinct track, nullif(recording, 0) as recording from play where track <> 0) t
    left join (select distinct on (recording) recording, track from play where track <> 0 and recording <> 0
               order by recording, ended_at desc, play_id desc) newest using (recording);

create temp view length as
    select track, max(length) filter (where length > 0) as known,
           max(least(ms, 86400000)) filter (where reason = 'trackdone' and ms is not null) as longest
    from play where track <> 0 group by track;

create temp view fact as
    select p.play_id, p.ended_at, p.ms, p.kind, p.track, s.shown, sn.title as song, n.title, n.artist, n.album, p.skipped, p.private, p.reason,
           p.platform, p.country, counted.at::date as day, extract(hour from local.at)::int as hour,
           extract(isodow from counted.at)::int as weekday, l.known, coalesce(l.known, l.longest) as length,
           p.ms is null and p.sources & 6 = 0 as listed,
           round(extract(epoch from p.ended_at - lag(p.ended_at) over (partition by p.account order by p.ended_at, p.play_id)) * 1000)::bigint
               as gap
    from play p left join name n using (track) left join length l using (track) left join song s using (track)
         left join name sn on sn.track = s.shown, question q,
         lateral (select p.ended_at at time zone q.zone as at) local,
         lateral (select local.at - make_interval(hours => q.day_start) as at) counted;

create temp view music as
    select f.* from fact f, question q
    where kind = 0
      and (not exists (select from wanted_artist) or (track <> 0 and artist in (select name from wanted_artist)))
      and (not exists (select from wanted_album)
           or (track <> 0 and (case when album = '' then '' else artist end, album) in (table wanted_album)))
      and (not exists (select from wanted_track) or shown in (select w.shown from song w join wanted_track using (track)))
      and (not exists (select from wanted_weekday) or weekday in (table wanted_weekday))
      and (not exists (select from wanted_hour) or hour in (table wanted_hour))
      and (not q.skips_only or f.skipped = 2 or reason in ('fwdbtn', 'backbtn', 'endplay', 'unknown'))
      and (not q.playlist or shown in (select w.shown from song w join playlist_track using (track)));

create temp view counted_ever as
    select m.*,
           case when ms > 86400000 then least(coalesce(known, 86400000), ms) else coalesce(ms, 0) end as measured,
           case when listed then least(coalesce(length, 0), gap) else 0 end as estimated
    from music m, question q
    where case when q.skips_only then true
               when ms is null and listed then rule <> 'finished'
               when ms is null then rule = 'everything' or (rule = 'finished' and reason = 'trackdone')
               when rule = 'spotify' then ms >= 30000 and private <> 2
               when rule = 'strict' then ms >= 30000 and private <> 2 and skipped <> 2
               when rule = 'lastfm' then coalesce(length > 30000 and ms >= least(length / 2.0, 240000), ms >= 240000)
               when rule = 'finished' then reason = 'trackdone'
               else true end;

create temp view counted as
    select c.* from counted_ever c, question q
    where (q.from_day is null or day >= q.from_day) and (q.to_day is null or day < q.to_day);

create temp view thing as
    select 'track' as what, shown::text as key, '' as of, song as name, c.* from counted_ever c where track <> 0
    union all
    select 'artist', artist, '', artist, c.* from counted_ever c where artist <> ''
    union all
    select 'album', artist, album, album, c.* from counted_ever c where album <> '';

create temp view span as
    select coalesce(q.from_day, min(day)) as first, coalesce(q.to_day, max(day) + 1) as after, q.*
    from question q left join counted on true group by q.*, q.from_day, q.to_day, q.zone, q.rule, q.by_time,
         q.former_from, q.former_to, q.today, q.first_weekday, q.playlist, q.day_start, q.skips_only;
)sql";

QVariant dateOrNull(const std::optional<std::chrono::local_days>& day) {
    if (!day)
        return QVariant(QMetaType(QMetaType::QDate));
    return QDate(1970, 1, 1).addDays(day->time_since_epoch().count());
}

QString words(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void check(bool fine, const QSqlQuery& query) {
    if (!fine)
        throw std::runtime_error(QString(query.lastError().text() + query.lastQuery()).toStdString());
}

} // namespace

SqlTwin::SqlTwin(const ConnectionParams& database, const std::vector<PlayFacts>& plays) {
    auto session = Session::open(database, QStringLiteral("sql twin"));
    if (!session)
        throw std::runtime_error(session.error().message.toStdString());
    m_session = std::move(*session);
    execute(QString::fromLatin1(schema));
    QSqlQuery insert(m_session->database());
    check(insert.prepare(QStringLiteral("insert into play values (?, 'epoch'::timestamptz + ? * interval '1 ms', ?, ?, "
                                        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
          insert);
    execute(QStringLiteral("begin"));
    for (const PlayFacts& play : plays) {
        insert.addBindValue(QVariant::fromValue<qlonglong>(play.id.value));
        insert.addBindValue(QVariant::fromValue<qlonglong>(play.end.time_since_epoch().count()));
        insert.addBindValue(play.ms < 0 ? QVariant(QMetaType(QMetaType::LongLong))
                                        : QVariant::fromValue<qlonglong>(play.ms));
        insert.addBindValue(static_cast<int>(play.kind));
        insert.addBindValue(play.track.value);
        for (const std::string* text : {&play.title, &play.artist, &play.album})
            insert.addBindValue(words(*text));
        insert.addBindValue(static_cast<int>(play.flags.skipped));
        insert.addBindValue(static_cast<int>(play.flags.incognito));
        for (const std::string* text : {&play.reasonEnd, &play.platform, &play.country})
            insert.addBindValue(words(*text));
        insert.addBindValue(static_cast<int>(play.sources));
        insert.addBindValue(play.lengthMs);
        insert.addBindValue(play.recording.value);
        insert.addBindValue(play.account.value);
        check(insert.exec(), insert);
    }
    execute(QStringLiteral("commit; analyze play"));
}

void SqlTwin::execute(const QString& statement) const {
    QSqlQuery query(m_session->database());
    check(query.exec(statement), query);
}

QStringList SqlTwin::lines(const QString& statement) const {
    QSqlQuery query(m_session->database());
    check(query.exec(statement), query);
    QStringList answer;
    while (query.next())
        answer.append(query.value(0).toString());
    return answer;
}

void SqlTwin::fill(const QString& table, const QVariantList& first, const QVariantList& second) const {
    execute(QStringLiteral("delete from %1").arg(table));
    QSqlQuery insert(m_session->database());
    check(insert.prepare(QStringLiteral("insert into %1 values (?%2)")
                             .arg(table, second.isEmpty() ? QString() : QStringLiteral(", ?"))),
          insert);
    for (qsizetype i = 0; i < first.size(); ++i) {
        insert.addBindValue(first[i]);
        if (!second.isEmpty())
            insert.addBindValue(second[i]);
        check(insert.exec(), insert);
    }
}

void SqlTwin::ask(const Scope& scope, std::chrono::local_days today, int firstWeekday) {
    const auto former = formerPeriod(scope.range);
    execute(QStringLiteral("delete from question"));
    QSqlQuery insert(m_session->database());
    check(insert.prepare(QStringLiteral("insert into question values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")), insert);
    insert.addBindValue(QString::fromLatin1(scope.zone.id()));
    for (const CountingRuleName& known : countingRules) {
        if (known.rule == scope.rule)
            insert.addBindValue(words(known.name));
    }
    insert.addBindValue(scope.metric == Metric::Time);
    insert.addBindValue(dateOrNull(scope.range.from));
    insert.addBindValue(dateOrNull(scope.range.to));
    insert.addBindValue(dateOrNull(former ? former->from : std::nullopt));
    insert.addBindValue(dateOrNull(former ? former->to : std::nullopt));
    insert.addBindValue(dateOrNull(today));
    insert.addBindValue(firstWeekday);
    insert.addBindValue(scope.filter.playlist);
    insert.addBindValue(static_cast<int>(scope.dayStart.count()));
    insert.addBindValue(scope.filter.skipped);
    check(insert.exec(), insert);

    const Filter& filter = scope.filter;
    QVariantList artists, albumArtists, albums, tracks, weekdays, hours, playlist;
    for (const std::string& artist : filter.artists)
        artists.append(words(artist));
    for (const AlbumName& album : filter.albums) {
        albumArtists.append(words(album.artist));
        albums.append(words(album.album));
    }
    for (const TrackId track : filter.tracks)
        tracks.append(track.value);
    for (const int weekday : filter.weekdays)
        weekdays.append(weekday + 1);
    for (const int hour : filter.hours)
        hours.append(hour);
    for (const TrackId track : filter.playlistTracks)
        playlist.append(track.value);
    fill(QStringLiteral("wanted_artist"), artists);
    fill(QStringLiteral("wanted_album"), albumArtists, albums);
    fill(QStringLiteral("wanted_track"), tracks);
    fill(QStringLiteral("wanted_weekday"), weekdays);
    fill(QStringLiteral("wanted_hour"), hours);
    fill(QStringLiteral("playlist_track"), playlist);
}

QStringList SqlTwin::rows() const {
    return lines(QStringLiteral("select concat_ws('|', play_id, day, hour, measured, estimated) from counted "
                                "order by ended_at, play_id"));
}

QStringList SqlTwin::totals() const {
    return lines(QStringLiteral(R"sql(
        select concat_ws('|', count(*), coalesce(sum(measured), 0), coalesce(sum(estimated), 0),
               count(distinct shown), count(distinct nullif(artist, '')),
               count(distinct (artist, album)) filter (where album <> ''),
               coalesce(round(extract(epoch from min(ended_at)) * 1000)::text, '-'),
               coalesce(round(extract(epoch from max(ended_at)) * 1000)::text, '-')) from counted)sql"));
}

QStringList SqlTwin::newInPeriod() const {
    return lines(QStringLiteral(R"sql(
        select count(firsts.what) from (values ('track'), ('artist'), ('album')) kinds (what)
        left join (select what, min(day) as first_day, max(day) filter (
                          where (from_day is null or day >= from_day) and (to_day is null or day < to_day)) as inside
                   from thing, question group by what, key, of, from_day
                   having (from_day is null or min(day) >= from_day)) firsts
             on firsts.what = kinds.what and inside is not null
        group by kinds.what order by kinds.what desc)sql"));
}

QStringList SqlTwin::perDay() const {
    return lines(QStringLiteral("select concat_ws('|', day, count(*), sum(measured), sum(estimated)) from counted "
                                "group by day order by day"));
}

QStringList SqlTwin::perWeekdayAndHour() const {
    return lines(QStringLiteral("select concat_ws('|', weekday - 1, hour, count(*), sum(measured), sum(estimated)) "
                                "from counted group by weekday, hour order by weekday, hour"));
}

QStringList SqlTwin::overTime(const QString& bucket) const {
    return lines(QStringLiteral(R"sql(
        with part as (
            select span.*, interval '1 %1' as step,
                   case '%1' when 'week' then first - (extract(isodow from first)::int - first_weekday + 7) % 7
                   else date_trunc('%1', first)::date end as start
            from span where first < after),
        bucket as (
            select part.*, begin::date as begin, (begin + step)::date as until
            from part, generate_series(start::timestamp, after - interval '1 day', step) as begin)
        select concat_ws('|', begin, until, count(play_id), coalesce(sum(measured), 0), coalesce(sum(estimated), 0),
               (today < until or coalesce(from_day > begin, false) or coalesce(to_day < until, false))::int)
        from bucket left join counted on day >= begin and day < until
        group by begin, until, today, from_day, to_day order by begin)sql")
                     .arg(bucket));
}

QStringList SqlTwin::top(const QString& what) const {
    return lines(QStringLiteral(R"sql(
        with figures as (
            select key, of, name, count(*) as plays, sum(measured) as ms, sum(estimated) as estimated,
                   min(ended_at) as first, max(ended_at) as last
            from thing, question where what = '%1' and (from_day is null or day >= from_day)
                 and (to_day is null or day < to_day) group by key, of, name),
        former as (
            select key, of, rank() over (order by case when by_time then t else p end desc,
                                                  case when by_time then p else t end desc) as rank
            from (select key, of, count(*) as p, sum(measured + estimated) as t
                  from thing, question where what = '%1' and day >= former_from and day < former_to
                  group by key, of) as past, question),
        ranked as (
            select figures.*, case when by_time then ms + estimated else plays end as major,
                   case when by_time then plays else ms + estimated end as minor
            from figures, question)
        select concat_ws('|', r.key, r.of, plays, ms, estimated, round(extract(epoch from first) * 1000),
               round(extract(epoch from last) * 1000), rank() over (order by major desc, minor desc),
               coalesce(former.rank::text, '-'),
               (not exists (select from thing t, question where what = '%1' and t.key = r.key and t.of = r.of
                            and day < from_day))::int)
        from ranked r left join former on former.key = r.key and former.of = r.of
        order by major desc, minor desc, name collate "C",
                 case when '%1' = 'track' then r.key::int else 0 end, r.key collate "C")sql")
                     .arg(what));
}

QStringList SqlTwin::streaks() const {
    return lines(QStringLiteral(R"sql(
        with run as (
            select min(day) as first, count(*) as days, max(day) as last
            from (select day, day - row_number() over (order by day)::int as island
                  from (select distinct day from counted) days) numbered
            group by island)
        select concat_ws('|', first, days) from (
            (select 1 as place, first, days from run order by days desc, first limit 1)
            union all
            select 2, first, days from run, question where first <= today and last >= today - 1) found
        order by place)sql"));
}

QStringList SqlTwin::sessions() const {
    return lines(QStringLiteral(R"sql(
        with play as (
            select ended_at, play_id, (measured + estimated) * interval '1 ms' as length from counted),
        marked as (
            select *, coalesce(ended_at - length - lag(ended_at) over (order by ended_at, play_id)
                               > interval '30 minutes', true)::int as opens from play),
        numbered as (
            select *, sum(opens) over (order by ended_at, play_id) as number from marked),
        session as (
            select min(ended_at - length) as start, max(ended_at) as last,
                   count(*) as plays from numbered group by number)
        select concat_ws('|', count(*), coalesce(round(sum(extract(epoch from last - start)) * 1000), 0),
               (select concat_ws('|', round(extract(epoch from last - start) * 1000), plays,
                                 round(extract(epoch from start) * 1000))
                from session order by last - start desc, last limit 1)) from session)sql"));
}

QStringList SqlTwin::skips() const {
    return lines(QStringLiteral(R"sql(
        select concat_ws('|', count(*), count(*) filter (
                   where skipped = 2 or reason in ('fwdbtn', 'backbtn', 'endplay', 'unknown')))
        from music, question
        where (from_day is null or day >= from_day) and (to_day is null or day < to_day)
              and (reason <> '' or skipped <> 0))sql"));
}

QStringList SqlTwin::daysInScope() const {
    return lines(QStringLiteral("select concat_ws('|', greatest(coalesce(after - first, 0), 0), "
                                "(select count(distinct day) from counted)) from span"));
}

QStringList SqlTwin::coveredDays(const HistorySources& sources, DateSpan between) const {
    const auto moment = [](Instant at) { return QVariant::fromValue<qlonglong>(at.time_since_epoch().count()); };
    std::array<QVariantList, 4> times;
    for (const TimeSpan& import : sources.imports)
        times[0] << moment(import.first), times[1] << moment(import.last);
    for (const Gap& gap : sources.gaps)
        if (gap.isOpen && !gap.isOfLocalFiles)
            times[2] << moment(gap.from), times[3] << moment(gap.to);
    fill(QStringLiteral("import_time"), times[0], times[1]);
    fill(QStringLiteral("open_gap"), times[2], times[3]);
    fill(QStringLiteral("last_look"), sources.lastLook ? QVariantList{moment(*sources.lastLook)} : QVariantList());
    fill(QStringLiteral("between_days"), {dateOrNull(between.from)}, {dateOrNull(between.to)});
    // Bits 8, 16 and 32 of `sources` are those of the scanner.
    return lines(QStringLiteral(R"sql(
        with scan as (
            select min(ended_at) as first, greatest(max(ended_at), (select max(pg_temp.moment(at)) from last_look)) as last
            from play where sources & 56 <> 0 having count(*) > 0),
        listed as (
            select day::date as day, (day + make_interval(hours => day_start)) at time zone zone as begins,
                   (day + interval '1 day' + make_interval(hours => day_start)) at time zone zone as ends
            from between_days, question, generate_series(first::timestamp, (after - 1)::timestamp, '1 day') day),
        blind as (
            select coalesce(range_agg(tstzrange(pg_temp.moment(first), pg_temp.moment(last))) , '{}') as times from open_gap)
        select day::text from listed, question, blind
        where exists (select from import_time
                      where day between pg_temp.local_day(pg_temp.moment(first), zone, day_start) and pg_temp.local_day(pg_temp.moment(last), zone, day_start))
           or exists (select from scan
                      where day between pg_temp.local_day(first, zone, day_start) and pg_temp.local_day(last, zone, day_start))
              and 2 * coalesce((select sum(upper(part) - lower(part))
                                from unnest(times * tstzmultirange(tstzrange(begins, ends))) part), '0') <= ends - begins
        order by day)sql"));
}

QStringList SqlTwin::byWord(const QString& column) const {
    return lines(QStringLiteral("select concat_ws('|', %1, count(*), sum(measured), sum(estimated)) from counted "
                                "group by %1 order by count(*) desc, sum(measured + estimated) desc, %1 collate \"C\"")
                     .arg(column));
}

} // namespace afs
