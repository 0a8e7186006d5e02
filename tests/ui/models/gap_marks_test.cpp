// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/models/format.h"
#include "ui/models/gap_marks.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;

const QTimeZone berlin("Europe/Berlin");

std::chrono::local_days june(unsigned day) {
    return std::chrono::local_days(std::chrono::year(2024) / 6 / day);
}

/// One point a day from 1 June 2024 on.
struct Days {
    explicit Days(const std::vector<double>& values) {
        for (unsigned i = 0; i < values.size(); ++i) {
            chart.points.push_back({.name = QStringLiteral("day"), .value = values[i]});
            days.push_back({june(i + 1), june(i + 2)});
        }
    }
    void mark(const std::vector<Gap>& gaps) { markGaps(chart, days, gaps, berlin); }

    ChartData chart;
    std::vector<PointDays> days;
};

Gap gap(Instant from, Instant to, double lost, bool isOpen = true) {
    return {GapId(1), AccountId(1), from, to, GapCause::Asleep, lost, isOpen};
}

TEST(GapMarksTest, ADayThatLiesInAGapAndHasNothingIsNotKnown) {
    Days days({4, 0, 0, 7});
    days.mark({gap(at(2024, 6, 1, 22), at(2024, 6, 3, 22), 30)}); // 2 and 3 June in Berlin
    EXPECT_FALSE(days.chart.points[0].hatched);
    EXPECT_TRUE(days.chart.points[1].hatched);
    EXPECT_TRUE(days.chart.points[2].hatched);
    EXPECT_FALSE(days.chart.points[3].hatched);
    EXPECT_EQ(days.chart.points[1].name, QStringLiteral("day, not known"));
    EXPECT_EQ(days.chart.points[0].name, QStringLiteral("day")) << "the gap begins when the day is over";
}

TEST(GapMarksTest, ADayThatBeginsLaterEndsLater) {
    Days days({0, 0});
    markGaps(days.chart, days.days, {gap(at(2024, 6, 1, 2), at(2024, 6, 2, 2), 30)}, berlin, std::chrono::hours(4));
    EXPECT_TRUE(days.chart.points[0].hatched) << "from 04:00 to 04:00";
    EXPECT_FALSE(days.chart.points[1].hatched);
}

TEST(GapMarksTest, ADayThatIsTouchedKeepsItsBarAndSaysWhatMayBeMissing) {
    Days days({10});
    days.mark({gap(at(2024, 6, 1, 10), at(2024, 6, 1, 14), 12)});
    EXPECT_FALSE(days.chart.points[0].hatched);
    EXPECT_TRUE(days.chart.points[0].partlyKnown);
    EXPECT_EQ(days.chart.points[0].name, QStringLiteral("day, about 12 plays may be missing"));
}

TEST(GapMarksTest, AnEstimateIsSharedByTimeAmongTheDaysItTouches) {
    Days days({10, 10});
    days.mark({gap(at(2024, 6, 1, 16), at(2024, 6, 2, 4), 12)}); // 18:00 to 06:00 in Berlin: half and half
    EXPECT_EQ(days.chart.points[0].name, QStringLiteral("day, about 6 plays may be missing"));
    EXPECT_EQ(days.chart.points[1].name, QStringLiteral("day, about 6 plays may be missing"));
}

TEST(GapMarksTest, AFewMinutesAreSaidAndNotDrawn) {
    Days days({100});
    days.mark({gap(at(2024, 6, 1, 10), at(2024, 6, 1, 10, 20), 1)});
    EXPECT_FALSE(days.chart.points[0].partlyKnown);
    EXPECT_EQ(days.chart.points[0].name, QStringLiteral("day, about 1 play may be missing"));
}

TEST(GapMarksTest, AGapThatIsFilledMarksNothing) {
    Days days({0});
    days.mark({gap(at(2024, 5, 31, 22), at(2024, 6, 1, 22), 30, false)});
    EXPECT_FALSE(days.chart.points[0].hatched);
    EXPECT_EQ(days.chart.points[0].name, QStringLiteral("day"));
}

TEST(GapMarksTest, APlaylessDayInsideAGapOfNoEstimateSaysSo) {
    Days days({3});
    days.mark({gap(at(2024, 5, 31, 22), at(2024, 6, 1, 22), 0)});
    EXPECT_TRUE(days.chart.points[0].partlyKnown);
    EXPECT_EQ(days.chart.points[0].name, QStringLiteral("day, plays may be missing"));
}

} // namespace
} // namespace afs
