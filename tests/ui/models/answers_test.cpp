// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "tests/ui/support/fakes.h"
#include "ui/models/clock_data.h"
#include "ui/models/coverage.h"
#include "ui/models/emptiness.h"
#include "ui/models/left_out.h"
#include "ui/models/name_search.h"
#include "ui/models/overview_data.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <mutex>
#include <thread>

namespace afs {
namespace {

using test::at;
using test::day;
using test::libraryOf;
using test::play;

Question ask(LibraryPtr library, DateRange range = {}, std::chrono::local_days today = day(2024, 6, 30)) {
    Scope scope;
    scope.range = range;
    return {std::move(library), scope, today};
}

Wanted always() {
    return {std::make_shared<std::atomic<quint64>>(0), 0};
}

TEST(StatisticsRunnerTest, OnlyTheNewestQuestionOfALineIsAnswered) {
    StatisticsRunner runner;
    AnswerLine line;
    std::vector<int> answers;
    for (int i = 0; i < 20; ++i)
        runner.ask(
            line, [i](const Wanted&) { return i; }, [&](int answer) { answers.push_back(answer); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.empty(); }));
    QTest::qWait(20);
    EXPECT_EQ(answers, std::vector{19});
}

TEST(StatisticsRunnerTest, NobodyIsAnsweredAfterTheLineIsGone) {
    StatisticsRunner runner;
    bool answered = false;
    std::mutex gate;
    gate.lock();
    {
        AnswerLine line;
        runner.ask(
            line,
            [&gate](const Wanted&) {
                const std::lock_guard wait(gate);
                return 1;
            },
            [&](int) { answered = true; });
    }
    gate.unlock();
    AnswerLine other;
    bool later = false;
    runner.ask(
        other, [](const Wanted&) { return 1; }, [&](int) { later = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return later; }));
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

TEST(SelectionCacheTest, TheMetricDoesNotMakeANewSelection) {
    SelectionCache cache;
    const LibraryPtr library = libraryOf({play(at(2024, 5, 1), 1, "a", "A")});
    Scope scope;
    const SelectionPtr first = cache.of(library, scope);
    scope.metric = Metric::Time;
    EXPECT_EQ(cache.of(library, scope), first);
    scope.filter.hours = {3};
    EXPECT_NE(cache.of(library, scope), first);
}

TEST(EmptinessTest, TellsTheFourKindsOfNothingApart) {
    SelectionCache cache;
    const LibraryPtr one = libraryOf({play(at(2024, 5, 1), 1, "a", "A")});
    EXPECT_EQ(emptinessOf(ask(libraryOf({})), {}, cache), Emptiness::NothingYet);
    EXPECT_EQ(emptinessOf(ask(one), {}, cache), Emptiness::None);
    const DateRange june{day(2024, 6, 1), day(2024, 7, 1)};
    EXPECT_EQ(emptinessOf(ask(one, june), june, cache), Emptiness::NothingInRange);
    Question filtered = ask(one);
    filtered.scope.filter.artists = {"B"};
    EXPECT_EQ(emptinessOf(filtered, {}, cache), Emptiness::NothingMatches);
    EXPECT_EQ(emptinessOf(ask(one, june), {}, cache), Emptiness::NothingMatches) << "a bar of all time was clicked";
    PlayFacts brief = play(at(2024, 5, 1), 1, "a", "A");
    brief.ms = 4000;
    EXPECT_EQ(emptinessOf(ask(libraryOf({brief})), {}, cache), Emptiness::NothingCounts);
}

TEST(SelectionCacheTest, WhoeverAsksForTheSameAtOnceGetsTheSame) {
    std::vector<PlayFacts> plays;
    for (int i = 0; i < 20'000; ++i)
        plays.push_back(play(at(2024, 1, 1) + std::chrono::minutes(i), i % 50, "a", "A"));
    const LibraryPtr library = libraryOf(plays);
    for (int round = 0; round < 20; ++round) {
        SelectionCache cache;
        const Scope scope = ask(library, {day(2024, 1, 3), day(2024, 1, 9)}).scope;
        std::array<SelectionPtr, 4> found;
        {
            std::vector<std::jthread> askers;
            for (SelectionPtr& one : found)
                askers.emplace_back([&] { one = cache.of(library, scope); });
        }
        for (const SelectionPtr& one : found)
            EXPECT_EQ(one, found.front());
        EXPECT_EQ(found.front()->rows.size(), 6U * 24 * 60);
    }
}

TEST(OverviewDataTest, RankingsKeepTheOthersBesideTheArtistFilteredBy) {
    SelectionCache cache;
    Question question = ask(libraryOf({play(at(2024, 5, 1), 1, "a", "A"), play(at(2024, 5, 2), 1, "a", "A"),
                                       play(at(2024, 5, 3), 2, "b", "B")}),
                            {day(2024, 1, 1), day(2025, 1, 1)});
    question.scope.filter.artists = {"B"};
    const OverviewData data = overviewData(question, cache, always());
    EXPECT_EQ(data.totals.amount.plays, 1);
    ASSERT_EQ(data.artists.size(), 2U);
    const ChartData chart = topArtistsChart(data);
    EXPECT_FALSE(chart.points[0].selected);
    EXPECT_TRUE(chart.points[1].selected);
    EXPECT_EQ(chart.points[0].name.toStdString(), "A: 2 plays, 6\u00a0min, 67\u00a0% of the range");
}

TEST(OverviewDataTest, WholeBarsAreComparedWithTheOneBefore) {
    SelectionCache cache;
    const OverviewData data =
        overviewData(ask(libraryOf({play(at(2024, 5, 7), 1, "a", "A"), play(at(2024, 5, 8), 1, "a", "A"),
                                    play(at(2024, 5, 8, 14), 1, "a", "A"), play(at(2024, 5, 9), 1, "a", "A")}),
                         {day(2024, 5, 6), day(2024, 5, 13)}),
                     cache, always());
    const ChartData chart = overTimeChart(data);
    const auto says = [&chart](std::size_t bar, const char* words) {
        return chart.points[bar].name.contains(QString::fromUtf8(words));
    };
    ASSERT_EQ(chart.points.size(), 7U);
    EXPECT_FALSE(says(1, "the day before")) << "from nothing there is no percentage";
    EXPECT_TRUE(says(2, "100\u00a0% more than the day before"));
    EXPECT_TRUE(says(3, "50\u00a0% less than the day before"));
}

TEST(OverviewDataTest, SparklinesEndWithToday) {
    SelectionCache cache;
    const OverviewData data = overviewData(
        ask(libraryOf({play(at(2024, 5, 1), 1, "a", "A")}), {day(2024, 1, 1), day(2025, 1, 1)}), cache, always());
    EXPECT_GT(data.overTime.size(), data.courses.plays.size());
    EXPECT_EQ(data.courses.artists.size(), data.courses.plays.size());
}

TEST(OverviewDataTest, TheCalendarMarksTheDaysOfAShorterRange) {
    SelectionCache cache;
    const OverviewData data =
        overviewData(ask(libraryOf({play(at(2024, 5, 1), 1, "a", "A"), play(at(2024, 2, 1), 1, "a", "A")}),
                         {day(2024, 5, 1), day(2024, 5, 2)}),
                     cache, always());
    ASSERT_EQ(data.calendar.year, 2024);
    const ChartData chart = calendarChart(data);
    EXPECT_EQ(chart.points[31].value, 1) << "1 February is seen although it is not in the range";
    EXPECT_FALSE(chart.points[31].selected);
    EXPECT_TRUE(chart.points[121].selected);
}

TEST(ClockDataTest, AveragesDivideByDaysThatWereNotByDaysToCome) {
    const DateRange year{day(2024, 1, 1), day(2025, 1, 1)};
    SelectionCache cache;
    const Question question =
        ask(libraryOf({play(at(2024, 1, 1, 20), 1, "a", "A"), play(at(2024, 1, 1, 21), 1, "a", "A"),
                       play(at(2024, 1, 9, 20), 1, "a", "A")}),
            year, day(2024, 1, 10));
    const ClockData data = clockData(question, cache, always());
    EXPECT_EQ(std::accumulate(data.days.calendar.begin(), data.days.calendar.end(), std::int64_t{0}), 10);
    EXPECT_EQ(std::accumulate(data.days.active.begin(), data.days.active.end(), std::int64_t{0}), 2);
    EXPECT_EQ(data.days.calendar[0], 2) << "1 and 8 January are Mondays";
    EXPECT_DOUBLE_EQ(clockHoursChart(data, ClockAverage::PerCalendarDay).points[20].value, 0.2);
    EXPECT_DOUBLE_EQ(clockHoursChart(data, ClockAverage::PerActiveDay).points[20].value, 1.0);
    EXPECT_DOUBLE_EQ(clockHoursChart(data, ClockAverage::Sum).points[20].value, 2.0);
    EXPECT_DOUBLE_EQ(clockWeekdaysChart(data, ClockAverage::PerCalendarDay).points[0].value, 1.0);
    EXPECT_EQ(clockHoursChart(data, ClockAverage::PerCalendarDay).scale, ChartScale::Average);
    EXPECT_EQ(clockHoursChart(data, ClockAverage::Sum).scale, ChartScale::Count);
}

TEST(ClockDataTest, WeekdayBarsBeginWithTheFirstWeekdayOfTheLocale) {
    EXPECT_EQ(weekdayOfBar(0, 1), 0);
    EXPECT_EQ(weekdayOfBar(0, 7), 6);
    EXPECT_EQ(weekdayOfBar(1, 7), 0);
}

TEST(LeftOutTest, EveryStoredPlayCountsOrHasAReason) {
    PlayFacts brief = play(at(2024, 5, 1), 1, "a", "A");
    brief.ms = 4000;
    PlayFacts hidden = play(at(2024, 5, 2), 1, "a", "A");
    hidden.flags.incognito = Tri::Yes;
    PlayFacts podcast = play(at(2024, 5, 3), 2, "p", "P");
    podcast.kind = Kind::Episode;
    PlayFacts skipped = play(at(2024, 5, 4), 1, "a", "A");
    skipped.flags.skipped = Tri::Yes;
    SelectionCache cache;
    Question question = ask(libraryOf({brief, hidden, podcast, skipped, play(at(2024, 5, 5), 1, "a", "A")}));
    question.scope.rule = CountingRule::Strict;
    question.scope.filter.artists = {"nobody"};
    const LeftOutData data = leftOut(question, cache);
    EXPECT_EQ(data.counted, 1);
    std::vector<LeftOutReason> reasons;
    std::size_t rows = 0;
    for (const LeftOutRows& reason : data.reasons) {
        reasons.push_back(reason.reason);
        rows += reason.rows->size();
    }
    EXPECT_EQ(reasons, (std::vector{LeftOutReason::Podcast, LeftOutReason::Private, LeftOutReason::Short,
                                    LeftOutReason::Skipped}));
    EXPECT_EQ(static_cast<std::int64_t>(rows) + data.counted, data.stored);
}

TEST(CoverageTest, NamesTheMonthsWithoutPlays) {
    const LibraryPtr library = libraryOf({play(at(2024, 1, 31, 23, 30), 1, "a", "A"), play(at(2024, 5, 1), 1, "a", "A"),
                                          play(at(2024, 7, 1), 1, "a", "A")});
    EXPECT_EQ(coverageSentence(*library, QTimeZone::utc()).toStdString(),
              "3 plays stored, from 31 Jan 2024 to 1 Jul 2024. No play is stored for 4 of 7 months: Feb – Apr 2024, "
              "Jun 2024.");
    EXPECT_EQ(yearsWithPlays(*library, QTimeZone::utc()), std::vector{2024});
}

TEST(CoverageTest, AMonthThatNoImportReachesIsNotKnownAndOneWithoutPlaysIsEmpty) {
    const LibraryPtr library =
        libraryOf({play(at(2024, 1, 31, 23, 30), 1, "a", "A"), play(at(2024, 3, 1), 1, "a", "A")});
    const auto zone = QTimeZone("Europe/Berlin");
    const std::vector<MonthPlays> months =
        playsByMonth(*library, zone, std::chrono::local_days(std::chrono::year(2024) / 5 / 9));
    EXPECT_EQ(months,
              (std::vector<MonthPlays>{
                  {QDate(2024, 2, 1), 1}, {QDate(2024, 3, 1), 1}, {QDate(2024, 4, 1), 0}, {QDate(2024, 5, 1), 0}}));
    ImportRecord old;
    old.id = ImportId(1);
    old.sources = {QStringLiteral("a.zip")};
    old.time = at(2024, 3, 5);
    old.first = at(2024, 2, 1);
    old.last = at(2024, 4, 3);
    ImportRecord undone = old;
    undone.id = ImportId(2);
    undone.state = ImportState::Undone;
    undone.last = at(2024, 5, 3);
    const ChartData chart = coverageChart(months, {old, undone}, zone);
    ASSERT_EQ(chart.points.size(), 4U);
    EXPECT_EQ(chart.points[0].name.toStdString(), "February 2024: 1 play, in reach of a.zip");
    EXPECT_FALSE(chart.points[2].hatched) << "inside an import, nothing was played";
    EXPECT_TRUE(chart.points[3].hatched) << "what was undone reaches nothing";
    EXPECT_EQ(chart.table.at(2).cells, (QStringList{old.sources[0], old.sources[0], old.sources[0], QString()}));
    EXPECT_EQ(importOfMonth(QDate(2024, 4, 1), {undone, old}, zone), ImportId(1));
    EXPECT_EQ(importOfMonth(QDate(2024, 5, 1), {undone, old}, zone), std::nullopt);
    EXPECT_TRUE(playsByMonth(*libraryOf({}), zone, {}).empty());
}

TEST(CoverageTest, AMonthSaysHowManyOfItsPlaysCount) {
    PlayFacts briefly = play(at(2024, 3, 1), 1, "a", "A");
    briefly.ms = 1000;
    const LibraryPtr library =
        libraryOf({play(at(2024, 2, 28), 1, "a", "A"), briefly, play(at(2024, 3, 31, 23, 30), 1, "a", "A")});
    const auto zone = QTimeZone("Europe/Berlin");
    Scope scope;
    scope.zone = zone;
    const Selection counted = select(*library, scope);
    const std::vector<MonthPlays> months = playsByMonth(*library, zone, {}, {}, &counted);
    EXPECT_EQ(months, (std::vector<MonthPlays>{
                          {QDate(2024, 2, 1), 1, 1}, {QDate(2024, 3, 1), 1, 0}, {QDate(2024, 4, 1), 1, 1}}));
    const ChartData chart = coverageChart(months, {}, zone);
    EXPECT_EQ(chart.points[0].name, QStringLiteral("February 2024: 1 play"));
    EXPECT_EQ(chart.points[1].name, QStringLiteral("March 2024: 1 play, 0 of them counted"));
}

TEST(CoverageTest, TheYearOfAPlayIsLocal) {
    const LibraryPtr library = libraryOf({play(at(2023, 12, 31, 23, 30), 1, "a", "A")});
    EXPECT_EQ(yearsWithPlays(*library, QTimeZone("Europe/Berlin")), std::vector{2024});
    EXPECT_EQ(yearsWithPlays(*library, QTimeZone("Europe/Berlin"), std::chrono::hours(4)), std::vector{2023})
        << "the night of New Year's Eve";
    EXPECT_TRUE(yearsWithPlays(*libraryOf({}), QTimeZone::utc()).empty());
}

TEST(NameSearchTest, AnswersWithNamesAndIdsAndOnlyForTheNewestText) {
    StatisticsRunner runner;
    NameSearch search(runner);
    search.setLibrary(libraryOf({play(at(2024, 5, 1), 7, "Jóga", "Björk", "Homogenic")}));
    std::vector<NameFound> results;
    QString answered;
    QObject::connect(&search, &NameSearch::found, &search,
                     [&](const QString& query, const std::vector<NameFound>& found) {
                         answered = query;
                         results = found;
                     });
    search.find(QStringLiteral("b"));
    search.find(QStringLiteral("bjork"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answered.isEmpty(); }));
    EXPECT_EQ(answered, QStringLiteral("bjork"));
    ASSERT_EQ(results.size(), 3U);
    EXPECT_EQ(results[0].artist, "Björk");
    EXPECT_EQ(results[1].album, (AlbumName{"Björk", "Homogenic"}));
    EXPECT_EQ(results[2].track, TrackId(7));
}

} // namespace
} // namespace afs
