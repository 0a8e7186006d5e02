// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/output.h"
#include "core/base/locale_time.h"
#include "core/base/time_text.h"
#include "core/base/utf8.h"
#include "core/domain/day_start.h"
#include "core/library/library_builder.h"
#include "core/library/loader.h"
#include "core/statistics/statistics.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QSettings>
#include <QTime>

#include <memory>

namespace afs {

namespace {

QString reportText(const char* source) {
    return QCoreApplication::translate("Report", source);
}

/// All figures of the report, taken once.
struct Figures {
    Totals totals;
    std::vector<TopEntry> tracks;
    std::vector<TopEntry> artists;
    std::vector<TopEntry> albums;
    Hours hours{};
    Weekdays weekdays{};
    std::vector<DayAmount> days;
};

Figures figuresOf(const Library& library, const Scope& scope, int top) {
    const Selection selection = select(library, scope);
    Figures figures;
    figures.totals = totals(library, selection);
    if (top > 0) {
        const auto limit = static_cast<std::size_t>(top);
        figures.tracks = topTracks(library, scope, selection, limit);
        figures.artists = topArtists(library, scope, selection, limit);
        figures.albums = topAlbums(library, scope, selection, limit);
    }
    figures.hours = perHour(selection);
    figures.weekdays = perWeekday(selection);
    figures.days = perDay(selection);
    return figures;
}

QString trackName(const Library& library, TrackIndex track) {
    const auto title = library.title(track);
    return wholeText(title.empty() ? library.text(library.tracks[track].uri) : title);
}

/// For people: what has no artist has a title alone.
QString withArtist(const QString& title, std::string_view artist) {
    return artist.empty() ? title : QString(title + QStringLiteral(" — ") + wholeText(artist));
}

QJsonObject entryJson(const QString& name, const QString& artist, const Amount& amount) {
    return {{QStringLiteral("name"), name},
            {QStringLiteral("artist"), artist},
            {QStringLiteral("plays"), static_cast<qint64>(amount.plays)},
            {QStringLiteral("ms_played"), static_cast<qint64>(amount.ms)}};
}

QJsonArray tracksJson(const Library& library, const std::vector<TopEntry>& entries) {
    QJsonArray list;
    for (const TopEntry& entry : entries) {
        const TrackInfo& track = library.tracks[entry.index];
        QJsonObject object =
            entryJson(trackName(library, entry.index), wholeText(library.artistName(track.artist)), entry.amount);
        const QString uri = wholeText(library.text(track.uri));
        object.insert(QStringLiteral("uri"), uri.isEmpty() ? QJsonValue() : QJsonValue(uri));
        list.append(object);
    }
    return list;
}

template <typename Amounts>
QJsonArray playsJson(const Amounts& amounts) {
    QJsonArray list;
    for (const Amount& amount : amounts)
        list.append(static_cast<qint64>(amount.plays));
    return list;
}

QJsonObject figuresJson(const Library& library, const Figures& figures) {
    const Totals& totals = figures.totals;
    QJsonArray artists;
    for (const TopEntry& entry : figures.artists) {
        const QString name = wholeText(library.artistName(entry.index));
        artists.append(entryJson(name, name, entry.amount));
    }
    QJsonArray albums;
    for (const TopEntry& entry : figures.albums)
        albums.append(entryJson(wholeText(library.albumTitle(entry.index)),
                                wholeText(library.artistName(library.albums[entry.index].artist)), entry.amount));
    QJsonObject days;
    for (const DayAmount& day : figures.days)
        days.insert(QString::fromStdString(formatDate(day.day)), static_cast<qint64>(day.amount.plays));
    return {{QStringLiteral("plays"), static_cast<qint64>(totals.amount.plays)},
            {QStringLiteral("ms_played"), static_cast<qint64>(totals.amount.ms)},
            {QStringLiteral("ms_estimated"), static_cast<qint64>(totals.amount.msEstimated)},
            {QStringLiteral("tracks"), static_cast<qint64>(totals.tracks)},
            {QStringLiteral("artists"), static_cast<qint64>(totals.artists)},
            {QStringLiteral("albums"), static_cast<qint64>(totals.albums)},
            {QStringLiteral("first_play"), instantJson(totals.firstPlay)},
            {QStringLiteral("last_play"), instantJson(totals.lastPlay)},
            {QStringLiteral("top_tracks"), tracksJson(library, figures.tracks)},
            {QStringLiteral("top_artists"), artists},
            {QStringLiteral("top_albums"), albums},
            {QStringLiteral("plays_per_hour"), playsJson(figures.hours)},
            {QStringLiteral("plays_per_weekday"), playsJson(figures.weekdays)},
            {QStringLiteral("plays_per_day"), days}};
}

void printTop(const QString& heading, const std::vector<TopEntry>& entries,
              const std::function<QString(const TopEntry&)>& name) {
    if (entries.empty())
        return;
    printLine(QString());
    printLine(heading);
    for (const TopEntry& entry : entries)
        printLine(QStringLiteral("%1  %2  %3  %4")
                      .arg(QString::number(entry.rank).rightJustified(4), number(entry.amount.plays).rightJustified(8),
                           durationText(entry.amount.ms + entry.amount.msEstimated).rightJustified(14), name(entry)));
}

/// `to` is not included: what a person reads are the first day and the last.
QString rangeText(const DateRange& range) {
    const auto date = [](std::chrono::local_days day) { return QString::fromStdString(formatDate(day)); };
    const std::chrono::days oneDay{1};
    if (!range.from && !range.to)
        return reportText(QT_TRANSLATE_NOOP("Report", "all time"));
    if (!range.to)
        return reportText(QT_TRANSLATE_NOOP("Report", "from %1 on")).arg(date(*range.from));
    if (!range.from)
        return reportText(QT_TRANSLATE_NOOP("Report", "until %1")).arg(date(*range.to - oneDay));
    if (*range.to <= *range.from)
        return reportText(QT_TRANSLATE_NOOP("Report", "no day"));
    if (*range.to == *range.from + oneDay)
        return date(*range.from);
    return QString(date(*range.from) + QStringLiteral(" – ") + date(*range.to - oneDay));
}

/// What was counted: a figure that is smaller than the number of rows explains itself.
QString scopeText(const Scope& scope) {
    const auto rule = countingRules[static_cast<std::size_t>(scope.rule)].name;
    const QString text = reportText(QT_TRANSLATE_NOOP("Report", "Rule %1, %2, time zone %3."))
                             .arg(wholeText(rule), rangeText(scope.range), QString::fromUtf8(scope.zone.id()));
    if (scope.dayStart.count() == 0)
        return text;
    const QTime start(static_cast<int>(scope.dayStart.count()), 0);
    return text + u' ' + reportText(QT_TRANSLATE_NOOP("Report", "Days begin at %1.")).arg(shortTime(start));
}

QString localText(Instant at, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void printCounts(const QString& heading, const QStringList& counts) {
    printLine(QString());
    printLine(heading);
    printLine(counts.join(QStringLiteral("  ")));
}

void printFigures(const Library& library, const Figures& figures, const Scope& scope) {
    const Totals& totals = figures.totals;
    printLine(scopeText(scope));
    if (library.end.empty())
        printLine(reportText(QT_TRANSLATE_NOOP("Report", "Nothing is stored yet: import my_spotify_data.zip.")));
    printLine(reportText(QT_TRANSLATE_NOOP("Report", "Plays: %1 (%2). Tracks: %3. Artists: %4. Albums: %5."))
                  .arg(number(totals.amount.plays), durationText(totals.amount.ms + totals.amount.msEstimated),
                       number(totals.tracks), number(totals.artists), number(totals.albums)));
    if (totals.firstPlay && totals.lastPlay)
        printLine(reportText(QT_TRANSLATE_NOOP("Report", "First play %1, last play %2."))
                      .arg(localText(*totals.firstPlay, scope.zone), localText(*totals.lastPlay, scope.zone)));
    printTop(reportText(QT_TRANSLATE_NOOP("Report", "Top tracks")), figures.tracks, [&](const TopEntry& entry) {
        return withArtist(trackName(library, entry.index), library.artistName(library.tracks[entry.index].artist));
    });
    printTop(reportText(QT_TRANSLATE_NOOP("Report", "Top artists")), figures.artists, [&](const TopEntry& entry) {
        const auto name = library.artistName(entry.index);
        return name.empty() ? reportText(QT_TRANSLATE_NOOP("Report", "Unknown artist")) : wholeText(name);
    });
    printTop(reportText(QT_TRANSLATE_NOOP("Report", "Top albums")), figures.albums, [&](const TopEntry& entry) {
        return withArtist(wholeText(library.albumTitle(entry.index)),
                          library.artistName(library.albums[entry.index].artist));
    });
    QStringList hours;
    for (std::size_t hour = 0; hour < figures.hours.size(); ++hour)
        hours += QStringLiteral("%1h %2").arg(hour).arg(number(figures.hours[hour].plays));
    printCounts(reportText(QT_TRANSLATE_NOOP("Report", "Plays by hour of day")), hours);
    QStringList weekdays;
    for (std::size_t day = 0; day < figures.weekdays.size(); ++day)
        weekdays += QStringLiteral("%1 %2").arg(QLocale().dayName(static_cast<int>(day) + 1, QLocale::ShortFormat),
                                                number(figures.weekdays[day].plays));
    printCounts(reportText(QT_TRANSLATE_NOOP("Report", "Plays by weekday")), weekdays);
}

} // namespace

Status runReport(const Options& options, std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    auto account = database->account(options, true);
    if (!account)
        return failure(account.error());
    auto library = database->session ? loadLibrary(*database->session, *account, stop)
                                     : LibraryPtr(std::make_shared<const Library>(LibraryBuilder().build(0)));
    if (!library)
        return failure(library.error());
    if (const QString unknown = unknownSystemZone(); !options.zoneIsChosen && !unknown.isEmpty())
        printMessage(reportText(QT_TRANSLATE_NOOP("Report", "The time zone of this system, “%1”, is not understood: "
                                                            "days and hours are counted in UTC. --time-zone takes a "
                                                            "name such as Europe/Berlin."))
                         .arg(unknown.left(80)));
    Scope scope;
    scope.range = options.range;
    scope.rule = options.rule;
    scope.zone = options.zone;
    const QSettings settings(findPaths(options.dataDir).settings, QSettings::IniFormat);
    scope.dayStart = dayStartOf(settings.value(dayStartSetting));
    if (scope.range.from && scope.range.from == scope.range.to)
        printMessage(reportText(
            QT_TRANSLATE_NOOP("Report", "There is no day in this range: --to is the day after the last one.")));
    const Figures figures = figuresOf(**library, scope, options.top);
    if (options.json)
        printJson(figuresJson(**library, figures));
    else
        printFigures(**library, figures, scope);
    return {};
}

} // namespace afs
