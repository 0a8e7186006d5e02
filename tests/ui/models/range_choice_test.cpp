// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "ui/models/comparison.h"
#include "ui/models/periods.h"
#include "ui/models/range_choice.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::day;

const std::chrono::local_days today = day(2024, 3, 31);

TEST(RangeChoiceDates, PresetsEndWithToday) {
    EXPECT_EQ(datesOf(RangeChoice::of(RangeChoice::Kind::Today), today),
              (DateRange{day(2024, 3, 31), day(2024, 4, 1)}));
    EXPECT_EQ(datesOf(RangeChoice::of(RangeChoice::Kind::Last7Days), today),
              (DateRange{day(2024, 3, 25), day(2024, 4, 1)}));
    EXPECT_EQ(datesOf(RangeChoice::of(RangeChoice::Kind::Last365Days), today),
              (DateRange{day(2023, 4, 2), day(2024, 4, 1)}));
}

TEST(RangeChoiceDates, LastMonthIsWholeAlsoFromTheThirtyFirst) {
    EXPECT_EQ(datesOf(RangeChoice::of(RangeChoice::Kind::LastMonth), today),
              (DateRange{day(2024, 2, 1), day(2024, 3, 1)}));
}

TEST(RangeChoiceDates, AllTimeIsOpen) {
    EXPECT_EQ(datesOf(RangeChoice::of(RangeChoice::Kind::AllTime), today), DateRange{});
    EXPECT_FALSE(shifted(DateRange{}, -1));
}

TEST(RangeChoiceShift, MonthsStayWholeWhateverTheirLength) {
    EXPECT_EQ(shifted({day(2024, 3, 1), day(2024, 4, 1)}, -1), (DateRange{day(2024, 2, 1), day(2024, 3, 1)}));
    EXPECT_EQ(shifted({day(2023, 12, 1), day(2024, 1, 1)}, 1), (DateRange{day(2024, 1, 1), day(2024, 2, 1)}));
}

TEST(RangeChoiceShift, OtherRangesMoveByTheirLength) {
    EXPECT_EQ(shifted({day(2024, 3, 4), day(2024, 3, 11)}, -1), (DateRange{day(2024, 2, 26), day(2024, 3, 4)}));
}

TEST(RangeChoiceTitle, NamesMonthsAndYears) {
    EXPECT_EQ(rangeTitle(RangeChoice::ofDates({day(2024, 2, 1), day(2024, 3, 1)})), QStringLiteral("February 2024"));
    EXPECT_EQ(rangeTitle(RangeChoice::ofDates({day(2024, 1, 1), day(2025, 1, 1)})), QStringLiteral("2024"));
    EXPECT_EQ(rangeTitle(RangeChoice::ofDates({day(2024, 2, 3), day(2024, 2, 11)})),
              QStringLiteral("3 Feb – 10 Feb 2024"));
}

TEST(RangeChoiceKey, EveryChoiceReadsBack) {
    for (const RangeChoice& choice :
         {RangeChoice::of(RangeChoice::Kind::Today), RangeChoice::of(RangeChoice::Kind::ThisYear),
          RangeChoice::of(RangeChoice::Kind::AllTime), RangeChoice::ofYear(2019),
          RangeChoice::ofDates({day(2024, 2, 3), day(2024, 2, 11)}),
          RangeChoice::ofDates({day(2024, 2, 3), std::nullopt}), RangeChoice::ofDates({std::nullopt, day(2024, 2, 3)})})
        EXPECT_EQ(rangeFromKey(rangeKey(choice)), choice) << qPrintable(rangeKey(choice));
}

TEST(RangeChoiceKey, NonsenseIsNothing) {
    for (const char* text :
         {"", "1850", "99999", "2024-02-30..2024-03-01", "2024-03-01..2024-02-01", "next-week", ".."})
        EXPECT_FALSE(rangeFromKey(QString::fromLatin1(text)) && QByteArray(text) != "..") << text;
}

TEST(Comparison, AnUnfinishedYearIsComparedUpToTheSameDay) {
    const DateRange year{day(2024, 1, 1), day(2025, 1, 1)};
    EXPECT_EQ(comparedWith(year, today), (DateRange{day(2023, 1, 1), day(2023, 4, 1)}));
    EXPECT_EQ(comparedName(year, today), QStringLiteral("1 Jan – 31 Mar 2023"));
}

TEST(Comparison, AFinishedYearWithTheWholeOneBefore) {
    const DateRange year{day(2022, 1, 1), day(2023, 1, 1)};
    EXPECT_EQ(comparedWith(year, today), (DateRange{day(2021, 1, 1), day(2022, 1, 1)}));
    EXPECT_EQ(comparedName(year, today), QStringLiteral("2021"));
}

TEST(Comparison, AWeekWithTheSevenDaysBefore) {
    EXPECT_EQ(comparedName({day(2024, 3, 4), day(2024, 3, 11)}, today), QStringLiteral("7 days before 4 Mar"));
    EXPECT_EQ(comparedName({day(2024, 3, 4), day(2024, 3, 5)}, today), QStringLiteral("the day before 4 Mar"));
}

TEST(Comparison, OpenRangesWithNothing) {
    EXPECT_FALSE(comparedWith({}, today));
    EXPECT_TRUE(comparedName({}, today).isEmpty());
}

TEST(CalendarSpan, IsTheYearOfARangeWithinOne) {
    const CalendarSpan span = calendarSpan({day(2023, 5, 1), day(2023, 6, 1)}, day(2024, 3, 1), today);
    EXPECT_EQ(span.year, 2023);
    EXPECT_EQ(span.range(), (DateRange{day(2023, 1, 1), day(2024, 1, 1)}));
}

TEST(CalendarSpan, IsTheLastYearOfWeeksOfALongRange) {
    const CalendarSpan span = calendarSpan({}, day(2020, 8, 9), today);
    EXPECT_FALSE(span.year);
    EXPECT_EQ(span.to, day(2020, 8, 10));
    EXPECT_EQ((span.to - span.from).count(), 53 * 7 - 6);
}

} // namespace
} // namespace afs
