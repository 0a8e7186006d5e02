// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scan_store.h"

#include "core/store/db_error.h"
#include "core/store/sql_instant.h"
#include "core/store/sql_json.h"

#include <QJsonObject>

#include <algorithm>

namespace afs {

namespace {

QVariant sqlMsOf(std::optional<Instant> moment) {
    return moment ? QVariant(static_cast<double>(moment->time_since_epoch().count())) : QVariant();
}

QVariant sqlNumberOf(AskedAfter asked) {
    return asked ? QVariant(*asked) : QVariant();
}

QVariant textOrNull(const QByteArray& text) {
    return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text));
}

ScanMode modeFrom(int stored) {
    const auto mode = static_cast<ScanMode>(stored);
    return std::ranges::count(scanModes, mode, &ScanModeName::mode) == 1 ? mode : ScanMode::RecentlyPlayed;
}

ScanRow rowFrom(const QSqlQuery& query) {
    ScanRow row;
    row.account = AccountId(query.value(0).toInt());
    row.wish.mode = modeFrom(query.value(1).toInt());
    row.wish.shortest = std::chrono::minutes(query.value(2).toInt());
    row.wish.longest = std::chrono::minutes(query.value(3).toInt());
    row.wish.localPlayer = query.value(4).toBool();
    row.wish.pausedUntil = instantFrom(query.value(5));
    row.memory.lastPoll = instantFrom(query.value(6));
    row.memory.coveredUntil = instantFrom(query.value(7));
    row.memory.watch = query.value(8).toString().toUtf8();
    row.memory.localWatch = query.value(9).toString().toUtf8();
    row.memory.signedInAt = instantFrom(query.value(10));
    return row;
}

QString sqlGaps(const std::vector<Gap>& gaps) {
    QJsonArray list;
    for (const Gap& gap : gaps)
        list.append(QJsonObject{{QStringLiteral("place"), list.size()},
                                {QStringLiteral("from_ms"), qint64{gap.from.time_since_epoch().count()}},
                                {QStringLiteral("to_ms"), qint64{gap.to.time_since_epoch().count()}},
                                {QStringLiteral("cause"), static_cast<int>(gap.cause)},
                                {QStringLiteral("plays_lost"), gap.playsLost},
                                {QStringLiteral("after_history"), gap.isAfterHistory}});
    return sqlJson(list);
}

/// Of five columns: plays of four weeks, of them local files, the moment of the first, and how many seconds of the time
/// since nobody watched for either.
ListeningPace paceFrom(const QSqlQuery& query, int column, Instant before) {
    const auto first = instantFrom(query.value(column + 2));
    if (!first)
        return {};
    const auto perDay = [since = before - *first](double plays, double unwatched) {
        // Somebody who began yesterday did not listen for four weeks.
        const std::chrono::duration<double, std::ratio<86'400>> watched =
            since - std::chrono::duration<double>(unwatched);
        return plays / std::clamp(watched.count(), 1.0, 28.0);
    };
    const double local = query.value(column + 1).toDouble();
    const double localPerDay = perDay(local, query.value(column + 4).toDouble());
    const double others = query.value(column).toDouble() - local;
    return {perDay(others, query.value(column + 3).toDouble()) + localPerDay, localPerDay};
}

} // namespace

Result<std::vector<ScanRow>> ScanStore::list(AccountId account) {
    return guarded([&] {
        std::vector<ScanRow> rows;
        QSqlQuery query = m_session.run("scans_list", {{"account", account.value}});
        while (query.next())
            rows.push_back(rowFrom(query));
        return rows;
    });
}

Result<std::vector<AccountMarks>> ScanStore::marks() {
    return guarded([&] {
        std::vector<AccountMarks> marks;
        QSqlQuery query = m_session.run("account_marks");
        while (query.next())
            marks.push_back({AccountId(query.value(0).toInt()), query.value(1).toLongLong(), query.value(2).toInt(),
                             query.value(3).toInt(), query.value(4).toLongLong()});
        return marks;
    });
}

Status ScanStore::putWish(AccountId account, const ScanWish& wish) {
    return guarded([&] {
        m_session.run("scan_put_wish", {{"account", account.value},
                                        {"mode", static_cast<int>(wish.mode)},
                                        {"shortest", static_cast<int>(wish.shortest.count())},
                                        {"longest", static_cast<int>(wish.longest.count())},
                                        {"local_player", wish.localPlayer},
                                        {"paused_ms", sqlMsOf(wish.pausedUntil)}});
    });
}

Result<std::vector<Gap>> ScanStore::gaps(AccountId account) {
    return guarded([&] {
        std::vector<Gap> gaps;
        QSqlQuery query = m_session.run("gaps_list", {{"account", account.value}});
        while (query.next())
            gaps.push_back({GapId(query.value(0).toLongLong()), account, *instantFrom(query.value(1)),
                            *instantFrom(query.value(2)), static_cast<GapCause>(query.value(3).toInt()),
                            query.value(4).toDouble(), query.value(5).toBool(), query.value(6).toBool(),
                            query.value(7).toBool()});
        return gaps;
    });
}

Result<std::vector<Instant>> ScanStore::recentEnds(AccountId account) {
    return guarded([&] {
        std::vector<Instant> ends;
        QSqlQuery query = m_session.run("scan_recent_ends", {{"account", account.value}});
        while (query.next())
            ends.push_back(*instantFrom(query.value(0)));
        std::ranges::reverse(ends);
        return ends;
    });
}

Result<int> ScanStore::playsSince(AccountId account, Instant from) {
    return guarded([&] {
        return m_session.value("scan_plays_since", {{"account", account.value}, {"from_ms", sqlMsOf(from)}}).toInt();
    });
}

Status ScanStore::putWatch(AccountId account, const QByteArray& watch, const QByteArray& localWatch, AskedAfter asked) {
    return guarded([&] { writeWatch(account, watch, localWatch, asked); });
}

std::vector<Gap> ScanStore::writePoll(AccountId account, Instant at, std::optional<Instant> coveredUntil,
                                      const std::optional<SeenSpan>& seen, const std::vector<Gap>& found,
                                      AskedAfter asked) {
    QSqlQuery query = m_session.run("scan_put_poll", {{"account", account.value},
                                                      {"last_ms", sqlMsOf(at)},
                                                      {"covered_ms", sqlMsOf(coveredUntil)},
                                                      {"seen_from_ms", seen ? sqlMsOf(seen->from) : QVariant()},
                                                      {"seen_to_ms", seen ? sqlMsOf(seen->to) : QVariant()},
                                                      {"seen_plays", seen ? QVariant(seen->listed) : QVariant()},
                                                      {"gaps", sqlGaps(found)},
                                                      {"deletions", sqlNumberOf(asked)}});
    if (!query.next()) // what Spotify told is not to be stored any more
        throw DbError(apiDataDeleted());
    std::vector<Gap> open;
    do {
        if (!query.isNull(0))
            open.push_back({GapId(query.value(0).toLongLong()), account, *instantFrom(query.value(1)),
                            *instantFrom(query.value(2)), static_cast<GapCause>(query.value(3).toInt()),
                            query.value(4).toDouble(), true, false, query.value(5).toBool()});
    } while (query.next());
    return open;
}

void ScanStore::writeWatch(AccountId account, const QByteArray& watch, const QByteArray& localWatch, AskedAfter asked) {
    const QVariant written = m_session.value("scan_put_watch", {{"account", account.value},
                                                                {"watch", textOrNull(watch)},
                                                                {"local_watch", textOrNull(localWatch)},
                                                                {"deletions", sqlNumberOf(asked)}});
    if (!written.isValid()) // as above
        throw DbError(apiDataDeleted());
}

GapId ScanStore::writeGap(const Gap& gap) {
    const QVariant id = m_session.value("gap_add", {{"account", gap.account.value},
                                                    {"from_ms", sqlMsOf(gap.from)},
                                                    {"to_ms", sqlMsOf(gap.to)},
                                                    {"cause", static_cast<int>(gap.cause)},
                                                    {"plays_lost", gap.playsLost},
                                                    {"local_files", gap.isOfLocalFiles}});
    return GapId(id.toLongLong());
}

ListeningPace ScanStore::pace(AccountId account, Instant before) {
    QSqlQuery query = m_session.run("scan_pace", {{"account", account.value}, {"before_ms", sqlMsOf(before)}});
    return query.next() ? paceFrom(query, 0, before) : ListeningPace();
}

HourBefore ScanStore::hourBefore(AccountId account, Instant before) {
    static constexpr double leastWatched = 600; // seconds: of less nobody can tell
    QSqlQuery query = m_session.run("scan_hour_before", {{"account", account.value}, {"before_ms", sqlMsOf(before)}});
    if (!query.next())
        return {};
    const auto perDay = [](double plays, double unwatched) {
        return plays * 86'400 / std::clamp(3600 - unwatched, leastWatched, 3600.0);
    };
    const double local = query.value(1).toDouble();
    const double localPerDay = perDay(local, query.value(3).toDouble());
    return {perDay(query.value(0).toDouble() - local, query.value(2).toDouble()) + localPerDay, localPerDay};
}

ScanStanding ScanStore::standing(AccountId account, Instant now, std::optional<Instant> oldest) {
    ScanStanding standing;
    QSqlQuery query = m_session.run(
        "scan_standing", {{"account", account.value}, {"now_ms", sqlMsOf(now)}, {"oldest_ms", sqlMsOf(oldest)}});
    if (!query.next())
        return standing;
    standing.lastPoll = instantFrom(query.value(0));
    standing.coveredUntil = instantFrom(query.value(1));
    if (standing.coveredUntil)
        standing.pace = paceFrom(query, 2, *standing.coveredUntil);
    standing.lastWindow = instantFrom(query.value(7));
    standing.signedInAt = instantFrom(query.value(8));
    return standing;
}

} // namespace afs
