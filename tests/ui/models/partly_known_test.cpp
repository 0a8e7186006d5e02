// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/charts/chart_export.h"
#include "ui/models/clock_data.h"
#include "ui/models/overview_data.h"

#include <gtest/gtest.h>

#include <numeric>

/// What is compared, averaged and hatched where not every day is known.
namespace afs {
namespace {

using test::at;
using test::libraryOf;
using test::play;

class PartlyKnownTest : public testing::Test {
protected:
    static std::chrono::local_days day(int year, unsigned month, unsigned dayOfMonth) {
        return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                       std::chrono::day(dayOfMonth));
    }
    static DateRange yearOf(int year) { return {day(year, 1, 1), day(year + 1, 1, 1)}; }

    static Question ask(LibraryPtr library, DateRange range, std::chrono::local_days today) {
        Scope scope;
        scope.range = range;
        return {std::move(library), scope, today};
    }

    /// Of a dump that ends on 14 March 2024.
    static Question asked(DateRange range, std::chrono::local_days known) {
        Question question = ask(libraryOf({play(at(2022, 6, 1), 1, "a", "A"), play(at(2023, 1, 9), 1, "a", "A"),
                                           play(at(2023, 2, 1), 1, "a", "A"), play(at(2023, 3, 14), 1, "a", "A"),
                                           play(at(2023, 9, 1), 1, "a", "A"), play(at(2024, 1, 2), 1, "a", "A"),
                                           play(at(2024, 3, 14), 1, "a", "A")}),
                                range, day(2024, 11, 22));
        const std::vector<DateSpan> spans{{known, day(2024, 3, 15)}};
        question.covered = {spans, spans};
        return question;
    }

    OverviewData overview(const Question& question) { return overviewData(question, cache, always()); }
    static Wanted always() { return {std::make_shared<std::atomic<quint64>>(0), 0}; }

    SelectionCache cache;
};

TEST_F(PartlyKnownTest, AYearThatADumpEndsInIsComparedWithTheSameDaysOnly) {
    const OverviewData data = overview(asked(yearOf(2024), day(2022, 5, 1)));
    ASSERT_TRUE(data.former);
    EXPECT_EQ(data.former->amount.plays, 3);
    EXPECT_EQ(data.comparable.amount.plays, 2);
    EXPECT_EQ(comparedNameOf(data).toStdString(), "1 Jan – 14 Mar 2023, as covered");
    EXPECT_EQ(overTimeChart(data).table.back().title.toStdString(), "Plays, 1 Jan – 14 Mar 2023, as covered");
    EXPECT_TRUE(data.formerHours);
    EXPECT_FALSE(data.formerOverTime.back()) << "of December nothing is compared";
}

TEST_F(PartlyKnownTest, AYearBesideAPartOfOneIsComparedWithItsOwnPart) {
    const OverviewData data = overview(asked(yearOf(2023), day(2022, 2, 1)));
    EXPECT_EQ(data.totals.amount.plays, 4);
    EXPECT_EQ(data.comparable.amount.plays, 3) << "not the one of January";
    EXPECT_EQ(data.former->amount.plays, 1);
    ASSERT_FALSE(data.formerOverTime.empty());
    EXPECT_FALSE(data.formerOverTime[0]) << "January of 2022 is not known";
    EXPECT_TRUE(data.formerOverTime[20]);
    EXPECT_FALSE(data.formerHours) << "sums of a part beside sums of all";
}

TEST_F(PartlyKnownTest, WhatNoSourceReachesIsHatchedUpToToday) {
    const OverviewData data = overview(asked(yearOf(2024), day(2022, 5, 1)));
    const ChartData days = calendarChart(data);
    ASSERT_GT(days.points.size(), 320U);
    EXPECT_FALSE(days.points[10].hatched) << "silence of a day that is known";
    EXPECT_TRUE(days.points[80].hatched);
    EXPECT_TRUE(days.points[80].name.endsWith(QStringLiteral("not known"))) << qPrintable(days.points[80].name);
    const ChartData weeks = overTimeChart(data);
    EXPECT_FALSE(weeks.points[5].hatched);
    EXPECT_TRUE(weeks.points[20].hatched);
    EXPECT_FALSE(weeks.points.back().hatched) << "what is to come";
}

TEST_F(PartlyKnownTest, AveragesDivideByCoveredDays) {
    const ClockData data = clockData(asked(yearOf(2024), day(2022, 5, 1)), cache, always());
    const auto sum = [](const std::array<std::int64_t, 7>& days) {
        return std::accumulate(days.begin(), days.end(), std::int64_t{0});
    };
    EXPECT_EQ(sum(data.days.calendar), 31 + 29 + 14);
    EXPECT_EQ(averageText(data, ClockAverage::PerCalendarDay).toStdString(), "Average per known day, over 74 days");
    ASSERT_TRUE(data.former);
    EXPECT_EQ(sum(data.former->days.calendar), 31 + 28 + 14);
}

TEST_F(PartlyKnownTest, OfOneDayNothingIsAnAverage) {
    const ClockData data = clockData(asked({day(2024, 1, 3), day(2024, 1, 4)}, day(2022, 5, 1)), cache, always());
    for (const ClockAverage average : {ClockAverage::PerCalendarDay, ClockAverage::Sum})
        EXPECT_EQ(averageText(data, average).toStdString(), "One day");
}

TEST_F(PartlyKnownTest, WhatStandsBesideABarAreTheSameDays) {
    std::vector<PlayFacts> plays{play(at(2024, 1, 3), 1, "a", "A"), play(at(2024, 12, 30), 1, "a", "A")};
    for (int day : {1, 2, 3, 7, 8, 31}) // 1 January 2023 was a Sunday
        plays.push_back(play(at(2023, 1, day), 1, "a", "A"));
    plays.push_back(play(at(2023, 12, 29), 1, "a", "A"));
    plays.push_back(play(at(2023, 12, 31), 1, "a", "A"));
    const OverviewData data = overview(ask(libraryOf(plays), yearOf(2024), day(2025, 6, 1)));
    ASSERT_EQ(data.bucket, Bucket::Week);
    ASSERT_EQ(data.formerOverTime.size(), data.overTime.size());
    EXPECT_EQ(data.formerOverTime.front()->plays, 4) << "1 to 7 January";
    EXPECT_EQ(data.formerOverTime.back()->plays, 1) << "the last two days of the year";
    std::int64_t sum = 0;
    for (const auto& beside : data.formerOverTime)
        sum += beside ? beside->plays : 0;
    EXPECT_EQ(sum, data.former->amount.plays) << "no day is left out";
}

TEST_F(PartlyKnownTest, BesideAnOpenRangeStandsNoOther) {
    Question question =
        ask(libraryOf({play(at(2021, 9, 1), 1, "a", "A"), play(at(2024, 11, 1), 1, "a", "A")}), {}, day(2024, 11, 22));
    question.comparison = Comparison::withRange(RangeChoice::ofDates({day(2019, 1, 1), day(2022, 3, 13)}));
    const OverviewData data = overview(question);
    ASSERT_TRUE(data.former);
    EXPECT_EQ(data.former->amount.plays, 1);
    for (const auto& beside : data.formerOverTime)
        EXPECT_FALSE(beside);
}

TEST_F(PartlyKnownTest, ABarMissesNothingOfDaysOutsideTheRange) {
    const DateRange known{day(2024, 1, 1), day(2024, 3, 15)};
    const ChartData weeks = overTimeChart(overview(asked(known, day(2022, 5, 1))));
    ASSERT_FALSE(weeks.points.empty());
    const ChartPoint& last = weeks.points.back();
    ASSERT_TRUE(last.name.contains(QStringLiteral("11 Mar"))) << qPrintable(last.name);
    EXPECT_FALSE(last.hatched || last.partlyKnown) << qPrintable(last.name);
}

TEST_F(PartlyKnownTest, WhatMayBeMissingIsNotCalledLess) {
    const ChartData weeks = overTimeChart(overview(asked(yearOf(2024), day(2022, 5, 1))));
    for (const ChartPoint& week : weeks.points) {
        const bool isKnown = !week.hatched && !week.partlyKnown;
        EXPECT_TRUE(isKnown || !week.name.contains(QStringLiteral("than the week before"))) << qPrintable(week.name);
    }
    EXPECT_TRUE(weeks.points[1].name.contains(QStringLiteral("100\u00a0% less than the week before")))
        << "silence that is known: " << qPrintable(weeks.points[1].name);
}

TEST_F(PartlyKnownTest, TheFileOfAChartHasExactNumbersAndNoneOfWhatIsNotKnown) {
    Question question = asked(yearOf(2024), day(2022, 5, 1));
    question.scope.metric = Metric::Time;
    const QByteArray csv = csvOf(overTimeChart(overview(question)));
    EXPECT_TRUE(csv.contains("Time (s)")) << csv.constData();
    EXPECT_TRUE(csv.contains("\r\n2024-01-01,1,180.000,")) << csv.constData();
    EXPECT_TRUE(csv.contains("\r\n2024-05-13,,")) << csv.constData();
}

} // namespace
} // namespace afs
