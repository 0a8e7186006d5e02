// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>

namespace afs {
namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const auto anythingFits = [](const std::vector<AxisTick>&) { return true; };

std::vector<ChartPoint> daysFrom(QDate from, int count, int step = 1) {
    std::vector<ChartPoint> points;
    for (int index = 0; index < count; ++index) {
        points.push_back({.date = from.addDays(index * step)});
    }
    return points;
}

std::vector<ChartPoint> monthsFrom(QDate from, int count, int step = 1) {
    std::vector<ChartPoint> points;
    for (int index = 0; index < count; ++index) {
        points.push_back({.date = from.addMonths(index * step)});
    }
    return points;
}

/// The texts in order, with bars between.
std::string textsOf(const std::vector<AxisTick>& ticks) {
    QStringList texts;
    for (const AxisTick& tick : ticks) {
        texts << tick.text;
    }
    return texts.join(QLatin1Char('|')).toStdString();
}

std::string labelsOf(const std::vector<ChartPoint>& points, const QLocale& locale = british) {
    return textsOf(labelTicks(points, 8, locale, anythingFits));
}

TEST(ValueTicks, AreThreeToFiveRoundStepsThatReachTheHighest) {
    for (double highest = 3; highest < 1e7; highest = std::ceil(highest * 1.07)) {
        const std::vector<double> ticks = valueTicks(highest, ChartScale::Count);
        EXPECT_EQ(ticks.front(), 0);
        EXPECT_GE(ticks.back(), highest);
        EXPECT_GE(ticks.size(), 4U) << highest;
        EXPECT_LE(ticks.size(), 6U) << highest;
        EXPECT_EQ(std::fmod(ticks[1], 1), 0);
    }
}

TEST(ValueTicks, LeaveNoMoreThanAQuarterOfAChartBlank) {
    for (double highest = 100; highest < 1e7; highest = std::ceil(highest * 1.03))
        EXPECT_LE(valueTicks(highest, ChartScale::Count).back(), highest / 0.75) << highest;
    EXPECT_EQ(valueTicks(10'200, ChartScale::Count).back(), 12'500);
}

TEST(ValueTicks, OfTimeStandOnWholeMinutesAndHours) {
    constexpr double minute = 60'000;
    EXPECT_EQ(valueTicks(52 * minute, ChartScale::Duration)[1], 15 * minute);
    EXPECT_EQ(valueTicks(100 * minute, ChartScale::Duration)[1], 30 * minute);
    EXPECT_EQ(valueTicks(7.3 * 60 * minute, ChartScale::Duration)[1], 2 * 60 * minute);
    EXPECT_EQ(valueTicks(11.5 * 60 * minute, ChartScale::Duration)[1], 5 * 60 * minute); // no half hours
    EXPECT_EQ(valueTicks(900 * 60 * minute, ChartScale::Duration)[1], 200 * 60 * minute);
}

TEST(ValueTicks, OfAveragesAreThreeToFiveWhateverTheirSize) {
    for (double highest = 0.0004; highest < 5000; highest *= 1.13) {
        const std::vector<double> ticks = valueTicks(highest, ChartScale::Average);
        EXPECT_GE(ticks.back(), highest);
        EXPECT_LE(ticks[ticks.size() - 2], highest);
        EXPECT_GE(ticks.size(), 4U) << highest;
        EXPECT_LE(ticks.size(), 6U) << highest;
    }
    EXPECT_EQ(valueTicks(0, ChartScale::Average), (std::vector<double>{0, 1}));
}

TEST(ValueTicks, OfAveragesAreWrittenWithTheDecimalsOfTheirStep) {
    const ChartData data{.scale = ChartScale::Average};
    EXPECT_EQ(axisTextOf(data, 0.3, 0.1), QStringLiteral("0.3"));
    EXPECT_EQ(axisTextOf(data, 0.04, 0.02), QStringLiteral("0.04"));
    EXPECT_EQ(axisTextOf(data, 1, 0.5), QStringLiteral("1.0"));
    EXPECT_EQ(axisTextOf(data, 40, 20), QStringLiteral("40"));
    EXPECT_EQ(axisTextOf(data, 0, 1), QStringLiteral("0"));
    EXPECT_EQ(fractionText(0.0432), QStringLiteral("0.043"));
    EXPECT_EQ(fractionText(1.26), QStringLiteral("1.3"));
    EXPECT_EQ(fractionText(18.2), QStringLiteral("18"));
    EXPECT_EQ(fractionText(0), QStringLiteral("0"));
}

TEST(ValueTicks, BearNothingAndNonsense) {
    EXPECT_EQ(valueTicks(0, ChartScale::Count), (std::vector<double>{0, 1}));
    EXPECT_EQ(valueTicks(1, ChartScale::Count), (std::vector<double>{0, 1}));
    EXPECT_EQ(valueTicks(-5, ChartScale::Count), (std::vector<double>{0, 1}));
    EXPECT_EQ(valueTicks(std::nan(""), ChartScale::Count), (std::vector<double>{0, 1}));
    EXPECT_EQ(valueTicks(std::numeric_limits<double>::infinity(), ChartScale::Duration).size(), 2U);
}

TEST(LabelTicks, NameEachDayOfAWeek) {
    EXPECT_EQ(labelsOf(daysFrom(QDate(2025, 11, 17), 7)), "17 Nov|18 Nov|19 Nov|20 Nov|21 Nov|22 Nov|23 Nov");
}

TEST(LabelTicks, StandOnTheFirstWeekdayOfTheLocale) {
    const std::vector<ChartPoint> points = daysFrom(QDate(2025, 11, 1), 30);
    EXPECT_EQ(labelsOf(points), "3 Nov|10 Nov|17 Nov|24 Nov");
    EXPECT_EQ(labelsOf(points, QLocale(QLocale::English, QLocale::UnitedStates)), "Nov 2|Nov 9|Nov 16|Nov 23|Nov 30");
}

TEST(LabelTicks, OfWeeksStandWhereTheWeeksWereBegun) {
    EXPECT_EQ(labelsOf(daysFrom(QDate(2025, 11, 2), 4, 7)), "2 Nov|9 Nov|16 Nov|23 Nov")
        << "Sundays, in a land of Mondays";
}

TEST(LabelTicks, OfWeeksStandWhereAMonthBegins) {
    const std::vector<ChartPoint> points = daysFrom(QDate(2024, 12, 30), 26, 7);
    const std::vector<AxisTick> ticks = labelTicks(points, 8, british, anythingFits);
    EXPECT_EQ(textsOf(ticks), "2025|Feb|Mar|Apr|May|Jun");
    EXPECT_EQ(ticks[0].at, 0); // 1 January lies in the week of 30 December
    EXPECT_EQ(ticks[1].at, 4); // 1 February in the week of 27 January
}

TEST(LabelTicks, OfTenYearsAreYearsWithoutRepeats) {
    EXPECT_EQ(labelsOf(monthsFrom(QDate(2015, 3, 1), 129)), "2016|2018|2020|2022|2024");
    EXPECT_EQ(labelsOf(monthsFrom(QDate(2019, 1, 1), 72)), "2019|2020|2021|2022|2023|2024");
    EXPECT_EQ(labelsOf(monthsFrom(QDate(2011, 1, 1), 14, 12)), "2012|2014|2016|2018|2020|2022|2024");
}

TEST(LabelTicks, OfAYearOfMonthsNameTheYearOnlyWhereItChanges) {
    EXPECT_EQ(labelsOf(monthsFrom(QDate(2025, 1, 1), 12)), "Jan|Mar|May|Jul|Sept|Nov");
    EXPECT_EQ(labelsOf(monthsFrom(QDate(2024, 7, 1), 12)), "Jul|Sept|Nov|2025|Mar|May");
}

TEST(LabelTicks, AreNeverMoreThanAskedForWhateverTheRange) {
    for (int count = 1; count < 4000; count += 1 + count / 9) {
        for (const int step : {1, 7, 30, 365}) {
            const auto ticks = labelTicks(daysFrom(QDate(1996, 2, 29), count, step), 8, british, anythingFits);
            EXPECT_LE(ticks.size(), 8U) << count << " x " << step;
            EXPECT_GE(ticks.size(), 1U) << count << " x " << step;
            for (std::size_t index = 1; index < ticks.size(); ++index) {
                EXPECT_LT(ticks[index - 1].at, ticks[index].at);
            }
        }
    }
}

TEST(LabelTicks, GiveWayUntilTheyFit) {
    const auto fewFit = [](const std::vector<AxisTick>& ticks) { return ticks.size() <= 3; };
    EXPECT_LE(labelTicks(monthsFrom(QDate(2015, 3, 1), 129), 8, british, fewFit).size(), 3U);
    EXPECT_EQ(labelTicks(daysFrom(QDate(2025, 11, 17), 7), 8, british, fewFit).size(), 3U);
}

TEST(LabelTicks, OfAFewNamesAsManyAsHaveRoomAndOfEqualOnesEverySecond) {
    // Columns are five letters wide.
    const auto haveRoom = [](const std::vector<AxisTick>& ticks) {
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const double apart = (ticks[i].at - ticks[i - 1].at) * 5;
            if (apart <= static_cast<double>(ticks[i].text.size() + ticks[i - 1].text.size()) / 2)
                return false;
        }
        return true;
    };
    const auto labels = [&](const QString& names) {
        std::vector<ChartPoint> points;
        for (const QString& name : names.split(u'|'))
            points.push_back({.label = name});
        return textsOf(labelTicks(points, 8, british, haveRoom));
    };
    EXPECT_EQ(labels(QStringLiteral("0|1|2|3–4|5–9|10–19|20–49|50 +")), "0|1|2|3–4|5–9|10–19|50 +");
    EXPECT_EQ(labels(QStringLiteral("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")),
              "Monday|Wednesday|Friday|Sunday");
}

TEST(LabelTicks, OfHoursAreEveryThird) {
    std::vector<ChartPoint> points;
    for (int hour = 0; hour < 24; ++hour) {
        points.push_back({.label = QString::number(hour)});
    }
    EXPECT_EQ(labelsOf(points), "0|3|6|9|12|15|18|21");
    EXPECT_TRUE(labelTicks({}, 8, british, anythingFits).empty());
}

TEST(Durations, AreRoundedToTheLastUnitNamed) {
    EXPECT_EQ(durationText(-1), QStringLiteral("0\u00a0s"));
    EXPECT_EQ(durationText(42'400), QStringLiteral("42\u00a0s"));
    EXPECT_EQ(durationText(59'600), QStringLiteral("1\u00a0min"));
    EXPECT_EQ(durationText(38'309'562), QStringLiteral("10\u00a0h\u00a038\u00a0min")) << "and 29.56 s";
    EXPECT_EQ(durationText(3 * 60'000), QStringLiteral("3\u00a0min"));
    EXPECT_EQ(durationText(59.7 * 60'000), QStringLiteral("1\u00a0h"));
    EXPECT_EQ(durationText((642 * 60 + 10) * 60'000.0), QStringLiteral("642\u00a0h\u00a010\u00a0min"));
    EXPECT_EQ(durationText(12345 * 3'600'000.0), QStringLiteral("12,345\u00a0h"));
}

TEST(AxisTexts, OfOneAxisHaveOneUnit) {
    const ChartData data{.scale = ChartScale::Duration};
    constexpr double half = 30 * 60'000;
    EXPECT_EQ(axisTextOf(data, 0, half), QStringLiteral("0"));
    EXPECT_EQ(axisTextOf(data, 2 * half, half), QStringLiteral("60\u00a0min"));
    EXPECT_EQ(axisTextOf(data, 3 * half, half), QStringLiteral("90\u00a0min"));
    EXPECT_EQ(axisTextOf(data, 4 * half, 2 * half), QStringLiteral("2\u00a0h"));
}

TEST(LabelTicks, WhatStandsApartHasItsLabelInAnyCaseAndTheOthersMakeRoom) {
    std::vector<ChartPoint> points(40);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].label = QStringLiteral("w%1").arg(i);
    points[0] = {QStringLiteral("never")};
    points[1] = {QStringLiteral("before")};
    points[0].isApart = points[1].isApart = true;
    const auto fiveApart = [](const std::vector<AxisTick>& ticks) {
        for (std::size_t i = 1; i < ticks.size(); ++i)
            if (ticks[i].side != AxisTick::Side::Right && ticks[i].at < ticks[i - 1].at + 5)
                return false;
        return true;
    };
    const auto ticks = labelTicks(points, 8, QLocale(), fiveApart);
    ASSERT_GE(ticks.size(), 6U);
    EXPECT_LE(ticks.size(), 8U);
    EXPECT_EQ(ticks[0], (AxisTick{0, QStringLiteral("never"), AxisTick::Side::Left}));
    EXPECT_EQ(ticks[1], (AxisTick{1, QStringLiteral("before"), AxisTick::Side::Right}));
    EXPECT_EQ(ticks[2].text, QStringLiteral("w6"));
    points[1].isApart = false;
    EXPECT_EQ(labelTicks(points, 8, QLocale(), fiveApart)[0],
              (AxisTick{0, QStringLiteral("never"), AxisTick::Side::Centre}));
    const auto nothingFits = [](const std::vector<AxisTick>& some) { return some.size() < 2; };
    EXPECT_EQ(labelTicks(points, 8, QLocale(), nothingFits).size(), 1U) << "what stands apart stays";
}

} // namespace
} // namespace afs
