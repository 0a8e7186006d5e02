// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/row_walk.h"
#include "tests/support/random_library.h"
#include "tests/support/random_scopes.h"
#include "tests/support/seeds.h"
#include "tests/support/sql_twin.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {

void PrintTo(const QStringList& lines, std::ostream* out) {
    *out << lines.join(QLatin1Char('\n')).toStdString();
}

namespace {

/// The answers of core/statistics as lines of the SQL twin's form.
class Ours {
public:
    Ours(const Library& library, const Scope& scope, std::chrono::local_days today, int firstWeekday)
        : m_library(library), m_scope(scope), m_today(today), m_firstWeekday(firstWeekday),
          m_selection(select(library, scope)) {
        if (const auto range = formerPeriod(scope.range)) {
            Scope then = scope;
            then.range = *range;
            m_former = select(library, then);
        }
    }

    QStringList rows() const {
        QStringList lines;
        if (m_library.end.empty())
            return lines;
        const ZoneOffsets offsets(m_scope.zone, m_library.end.front(), m_library.end.back(), m_scope.dayStart);
        LocalClock clock(offsets);
        forEachPlay(m_library, m_selection, [&](Row row, const Amount& amount) {
            clock.moveTo(m_library.end[row]);
            lines += line({number(m_library.playId[row]), date(clock.day()), number(clock.hour()), number(amount.ms),
                           number(amount.msEstimated)});
        });
        return lines;
    }

    QStringList totals() const {
        const Totals sums = afs::totals(m_library, m_selection);
        const auto moment = [](const std::optional<Instant>& at) {
            return at ? number(at->time_since_epoch().count()) : QStringLiteral("-");
        };
        return {line({figures(sums.amount), number(sums.tracks), number(sums.artists), number(sums.albums),
                      moment(sums.firstPlay), moment(sums.lastPlay)})};
    }

    QStringList newInPeriod() const {
        const NewInPeriod fresh = afs::newInPeriod(m_library, m_scope, m_selection);
        return {number(fresh.tracks), number(fresh.artists), number(fresh.albums)};
    }

    QStringList perDay() const {
        QStringList lines;
        for (const DayAmount& day : afs::perDay(m_selection))
            lines += line({date(day.day), figures(day.amount)});
        return lines;
    }

    QStringList perWeekdayAndHour() const {
        QStringList lines;
        const auto week = afs::perWeekdayAndHour(m_selection);
        for (std::size_t weekday = 0; weekday < week.size(); ++weekday) {
            for (std::size_t hour = 0; hour < week[weekday].size(); ++hour) {
                if (week[weekday][hour].plays > 0)
                    lines += line({number(weekday), number(hour), figures(week[weekday][hour])});
            }
        }
        return lines;
    }

    QStringList overTime(Bucket bucket) const {
        QStringList lines;
        for (const TimeBucket& part : afs::overTime(m_library, m_scope, m_selection, bucket, m_firstWeekday, m_today))
            lines += line({date(part.from), date(part.to), figures(part.amount), number(part.unfinished ? 1 : 0)});
        return lines;
    }

    QStringList topTracks() const {
        return top(afs::topTracks(m_library, m_scope, m_selection, 0, former()), [this](TrackIndex i) {
            return line({number(m_library.tracks[i].id.value), QString()});
        });
    }
    QStringList topArtists() const {
        return top(afs::topArtists(m_library, m_scope, m_selection, 0, former()), [this](ArtistIndex i) {
            return line({text(m_library.artistName(i)), QString()});
        });
    }
    QStringList topAlbums() const {
        return top(afs::topAlbums(m_library, m_scope, m_selection, 0, former()), [this](AlbumIndex i) {
            return line({text(m_library.artistName(m_library.albums[i].artist)), text(m_library.albumTitle(i))});
        });
    }

    QStringList streaks() const {
        QStringList lines;
        const Streaks found = afs::streaks(m_selection, m_today);
        for (const Streak& run : {found.longest, found.current}) {
            if (run.days > 0)
                lines += line({date(run.from), number(run.days)});
        }
        return lines;
    }

    QStringList sessions() const {
        const Sessions found = afs::sessions(m_library, m_selection);
        QStringList columns{number(found.count), number(found.totalMs)};
        if (found.longestStart)
            columns += {number(found.longestMs), number(found.longestPlays),
                        number(found.longestStart->time_since_epoch().count())};
        return {line(columns)};
    }

    QStringList skips() const {
        const Skips found = afs::skips(m_library, m_scope);
        return {line({number(found.plays), number(found.skipped)})};
    }

    QStringList daysInScope() const {
        const DaysInScope found = afs::daysInScope(m_scope, m_selection);
        return {line({number(found.calendar), number(found.active)})};
    }

    QStringList byReason() const { return words(byEndReason(m_library, m_selection), m_library.reasons); }
    QStringList byPlatform() const { return words(afs::byPlatform(m_library, m_selection), m_library.platforms); }
    QStringList byCountry() const { return words(afs::byCountry(m_library, m_selection), m_library.countries); }

private:
    static QString line(const QStringList& columns) { return columns.join(QLatin1Char('|')); }
    template <typename T>
    static QString number(T value) {
        return QString::number(static_cast<qlonglong>(value));
    }
    static QString text(std::string_view words) {
        return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    }
    static QString date(std::chrono::local_days day) { return date(day.time_since_epoch().count()); }
    static QString date(std::int64_t day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }
    static QString figures(const Amount& amount) {
        return line({number(amount.plays), number(amount.ms), number(amount.msEstimated)});
    }
    const Selection* former() const { return m_former ? &*m_former : nullptr; }

    template <typename KeyOf>
    QStringList top(const std::vector<TopEntry>& entries, const KeyOf& keyOf) const {
        QStringList lines;
        for (const TopEntry& entry : entries)
            lines +=
                line({keyOf(entry.index), figures(entry.amount), number(entry.firstPlay.time_since_epoch().count()),
                      number(entry.lastPlay.time_since_epoch().count()), number(entry.rank),
                      entry.formerRank ? number(*entry.formerRank) : QStringLiteral("-"), number(entry.fresh ? 1 : 0)});
        return lines;
    }

    QStringList words(const std::vector<LabelAmount>& found, const std::vector<StringPool::Ref>& table) const {
        QStringList lines;
        for (const LabelAmount& entry : found)
            lines += line({text(m_library.text(table[entry.label])), figures(entry.amount)});
        return lines;
    }

    const Library& m_library;
    Scope m_scope;
    std::chrono::local_days m_today;
    int m_firstWeekday;
    Selection m_selection;
    std::optional<Selection> m_former;
};

class SqlTwinTest : public testing::TestWithParam<std::uint32_t> {
protected:
    static void compare(const Ours& ours, const SqlTwin& sql) {
        EXPECT_EQ(ours.rows(), sql.rows());
        EXPECT_EQ(ours.totals(), sql.totals());
        EXPECT_EQ(ours.newInPeriod(), sql.newInPeriod());
        EXPECT_EQ(ours.perDay(), sql.perDay());
        EXPECT_EQ(ours.perWeekdayAndHour(), sql.perWeekdayAndHour());
        EXPECT_EQ(ours.overTime(Bucket::Day), sql.overTime(QStringLiteral("day")));
        EXPECT_EQ(ours.overTime(Bucket::Week), sql.overTime(QStringLiteral("week")));
        EXPECT_EQ(ours.overTime(Bucket::Month), sql.overTime(QStringLiteral("month")));
        EXPECT_EQ(ours.overTime(Bucket::Year), sql.overTime(QStringLiteral("year")));
        EXPECT_EQ(ours.topTracks(), sql.top(QStringLiteral("track")));
        EXPECT_EQ(ours.topArtists(), sql.top(QStringLiteral("artist")));
        EXPECT_EQ(ours.topAlbums(), sql.top(QStringLiteral("album")));
        EXPECT_EQ(ours.streaks(), sql.streaks());
        EXPECT_EQ(ours.sessions(), sql.sessions());
        EXPECT_EQ(ours.skips(), sql.skips());
        EXPECT_EQ(ours.daysInScope(), sql.daysInScope());
        EXPECT_EQ(ours.byReason(), sql.byWord(QStringLiteral("reason")));
        EXPECT_EQ(ours.byPlatform(), sql.byWord(QStringLiteral("platform")));
        EXPECT_EQ(ours.byCountry(), sql.byWord(QStringLiteral("country")));
    }
};

TEST_P(SqlTwinTest, EveryStatisticEqualsItsSql) {
    const std::vector<PlayFacts> plays =
        randomPlays(GetParam(), {.plays = 300, .accounts = 1 + static_cast<int>(GetParam() % 3)});
    const Library library = buildLibrary(plays);
    const StoreDatabase database;
    SqlTwin sql(database.params(), plays);
    RandomScopes scopes(GetParam() + 500);
    for (int i = 0; i < 15 && !HasFailure(); ++i) {
        const Scope scope = scopes.next();
        const auto today = scopes.someDay();
        const int firstWeekday = 1 + static_cast<int>(scopes.below(7));
        SCOPED_TRACE(testing::Message() << "scope " << i << ", zone " << scope.zone.id().constData() << ", rule "
                                        << static_cast<int>(scope.rule) << ", days from " << scope.dayStart.count());
        sql.ask(scope, today, firstWeekday);
        compare(Ours(library, scope, today, firstWeekday), sql);
    }
}

TEST_P(SqlTwinTest, CoveredDaysAreThoseOfTheirSql) {
    const std::vector<PlayFacts> plays = randomPlays(GetParam(), {.plays = 100});
    const Library library = buildLibrary(plays);
    const StoreDatabase database;
    SqlTwin sql(database.params(), plays);
    RandomScopes random(GetParam() + 900);
    const auto moment = [&random](int spread) {
        return Instant(random.someDay().time_since_epoch()) + std::chrono::minutes(random.below(spread * 1440U));
    };
    for (int i = 0; i < 15 && !HasFailure(); ++i) {
        const Scope scope = random.next();
        HistorySources sources;
        for (std::uint32_t n = random.below(3); n > 0; --n) {
            const Instant first = moment(1);
            sources.imports.push_back({first, first + std::chrono::minutes(random.below(200'000))});
        }
        for (std::uint32_t n = random.below(6); n > 0; --n) {
            Gap gap;
            gap.from = moment(1);
            gap.to = gap.from + std::chrono::minutes(1 + random.below(n % 2 == 0 ? 2000 : 100'000));
            gap.isOpen = random.below(5) > 0;
            gap.isOfLocalFiles = random.below(5) == 0;
            sources.gaps.push_back(gap);
        }
        if (random.below(2) == 0)
            sources.lastLook = moment(30);
        const CoveredDays days = coveredDays(library, scope, sources);
        if (days.isEveryDay())
            continue;
        const DateSpan between{random.someDay() - std::chrono::days(900), random.someDay() + std::chrono::days(900)};
        QStringList ours;
        for (auto day = between.from; day < between.to; day += std::chrono::days(1))
            if (days.covers(day))
                ours += QDate(1970, 1, 1).addDays(day.time_since_epoch().count()).toString(Qt::ISODate);
        SCOPED_TRACE(testing::Message() << "scope " << i << ", zone " << scope.zone.id().constData() << ", days from "
                                        << scope.dayStart.count());
        sql.ask(scope, random.someDay(), 1);
        const QStringList theirs = sql.coveredDays(sources, between);
        EXPECT_EQ(ours.join(u' ').toStdString(), theirs.join(u' ').toStdString());
        EXPECT_EQ(days.count(between), ours.size());
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, SqlTwinTest, test::seeds(0U, 6U));

} // namespace
} // namespace afs
