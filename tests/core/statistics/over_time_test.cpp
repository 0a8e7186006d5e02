// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/made_plays.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

DateRange range(std::chrono::local_days from, std::chrono::local_days to) {
    return {from, to};
}

TEST(OverTimeTest, FillsEmptyBucketsAndMarksUnfinishedOnes) {
    MadePlays plays;
    plays.add("2020-01-02T12:00:00Z");
    plays.add("2020-01-20T12:00:00Z");
    plays.add("2020-01-20T13:00:00Z");
    const Library library = plays.build();
    Scope scope = scopeIn("UTC");
    scope.range = range(date(2020, 1, 1), date(2020, 1, 27));
    // Weeks from Sunday: the first is cut by the range, the last by today.
    const auto weeks = overTime(library, scope, select(library, scope), Bucket::Week, 7, date(2020, 1, 20));
    const Amount none{};
    EXPECT_EQ(weeks, (std::vector<TimeBucket>{{date(2019, 12, 29), date(2020, 1, 5), {1, 60'000, 0}, true},
                                              {date(2020, 1, 5), date(2020, 1, 12), none, false},
                                              {date(2020, 1, 12), date(2020, 1, 19), none, false},
                                              {date(2020, 1, 19), date(2020, 1, 26), {2, 120'000, 0}, true},
                                              {date(2020, 1, 26), date(2020, 2, 2), none, true}}));
}

TEST(OverTimeTest, AnOpenEndStandsAtTheFirstOrLastCountedPlay) {
    MadePlays plays;
    plays.add("2019-06-15T12:00:00Z", 1, 1000); // too short
    plays.add("2019-11-30T12:00:00Z");
    plays.add("2020-02-29T12:00:00Z");
    const Library library = plays.build();
    const Scope scope = scopeIn("UTC");
    const auto months = overTime(library, scope, select(library, scope), Bucket::Month, 1, date(2024, 1, 1));
    ASSERT_EQ(months.size(), 4U);
    EXPECT_EQ(months.front(), (TimeBucket{date(2019, 11, 1), date(2019, 12, 1), {1, 60'000, 0}, false}));
    EXPECT_EQ(months.back(), (TimeBucket{date(2020, 2, 1), date(2020, 3, 1), {1, 60'000, 0}, false}));
}

TEST(OverTimeTest, NothingComesOfNothing) {
    const Library library;
    Scope scope = scopeIn("UTC");
    EXPECT_TRUE(overTime(library, scope, select(library, scope), Bucket::Day, 1, date(2020, 1, 1)).empty());
    scope.range.from = date(2020, 1, 1);
    EXPECT_TRUE(overTime(library, scope, select(library, scope), Bucket::Day, 1, date(2020, 1, 1)).empty());
    scope.range.to = date(2019, 1, 1);
    EXPECT_TRUE(overTime(library, scope, select(library, scope), Bucket::Day, 1, date(2020, 1, 1)).empty());
    EXPECT_EQ(daysInScope(scope, select(library, scope)).calendar, 0);
    scope.range.to = date(2020, 1, 11);
    EXPECT_EQ(overTime(library, scope, select(library, scope), Bucket::Day, 1, date(2020, 1, 1)).size(), 10U);
}

TEST(BucketForTest, DaysThenWeeksThenMonths) {
    const Library library;
    Scope scope = scopeIn("UTC");
    const auto bucket = [&](std::chrono::local_days from, std::chrono::local_days to) {
        scope.range = range(from, to);
        return bucketFor(library, scope, select(library, scope));
    };
    EXPECT_EQ(bucket(date(2020, 1, 1), date(2020, 2, 15)), Bucket::Day);
    EXPECT_EQ(bucket(date(2020, 1, 1), date(2020, 2, 16)), Bucket::Week);
    EXPECT_EQ(bucket(date(2020, 1, 1), date(2022, 1, 1)), Bucket::Week);
    EXPECT_EQ(bucket(date(2020, 1, 1), date(2022, 1, 2)), Bucket::Month);
}

TEST(DaysInScopeTest, CountsTheDaysOfTheRangeAndThoseWithPlays) {
    MadePlays plays;
    plays.add("2020-02-27T12:00:00Z");
    plays.add("2020-03-02T12:00:00Z");
    plays.add("2020-03-02T15:00:00Z");
    const Library library = plays.build();
    Scope scope = scopeIn("UTC");
    EXPECT_EQ(daysInScope(scope, select(library, scope)).calendar, 5); // over a leap day
    EXPECT_EQ(daysInScope(scope, select(library, scope)).active, 2);
    scope.range.from = date(2020, 1, 1);
    EXPECT_EQ(daysInScope(scope, select(library, scope)).calendar, 62);
}

TEST(DaysInScopeTest, CountsCoveredDaysAndNeverFewerThanThoseWithPlays) {
    MadePlays plays;
    plays.add("2020-02-27T12:00:00Z");
    plays.add("2020-03-02T12:00:00Z");
    const Library library = plays.build();
    Scope scope = scopeIn("UTC");
    scope.range = range(date(2020, 1, 1), date(2021, 1, 1));
    const Selection selection = select(library, scope);
    const auto covered = [](std::chrono::local_days from, std::chrono::local_days to) {
        return CoveredDays({{from, to}}, {{from, to}});
    };
    EXPECT_EQ(daysInScope(scope, selection, covered(date(2019, 6, 1), date(2020, 3, 15))).calendar, 31 + 29 + 14);
    EXPECT_EQ(daysInScope(scope, selection, covered(date(2019, 6, 1), date(2020, 1, 2))).calendar, 2);
}

TEST(FormerPeriodTest, IsAsLongOrTheCalendarPeriodBefore) {
    EXPECT_EQ(formerPeriod(range(date(2020, 1, 8), date(2020, 1, 15))), range(date(2020, 1, 1), date(2020, 1, 8)));
    EXPECT_EQ(formerPeriod(range(date(2020, 3, 1), date(2020, 4, 1))), range(date(2020, 2, 1), date(2020, 3, 1)));
    EXPECT_EQ(formerPeriod(range(date(2021, 1, 1), date(2021, 2, 1))), range(date(2020, 12, 1), date(2021, 1, 1)));
    EXPECT_EQ(formerPeriod(range(date(2021, 1, 1), date(2022, 1, 1))), range(date(2020, 1, 1), date(2021, 1, 1)));
    EXPECT_EQ(formerPeriod(range(date(2020, 2, 29), date(2020, 3, 1))), range(date(2020, 2, 28), date(2020, 2, 29)));
    EXPECT_EQ(formerPeriod(range(date(2020, 1, 1), date(2020, 3, 1))), range(date(2019, 11, 2), date(2020, 1, 1)));
    EXPECT_FALSE(formerPeriod({date(2020, 1, 1), {}}));
    EXPECT_FALSE(formerPeriod({{}, date(2020, 1, 1)}));
    EXPECT_FALSE(formerPeriod({}));
    EXPECT_FALSE(formerPeriod(range(date(2020, 1, 1), date(2020, 1, 1))));
}

TEST(ClockTest, HoursAndWeekdaysAreSumsOfTheSameTable) {
    MadePlays plays;
    plays.add("2020-05-04T07:00:00Z"); // Monday
    plays.add("2020-05-10T07:59:59Z"); // Sunday
    plays.add("2020-05-10T23:00:00Z");
    const Selection selection = select(plays.build(), scopeIn("UTC"));
    EXPECT_EQ(perHour(selection)[7].plays, 2);
    EXPECT_EQ(perHour(selection)[23].plays, 1);
    EXPECT_EQ(perWeekday(selection)[0].plays, 1);
    EXPECT_EQ(perWeekday(selection)[6].plays, 2);
    EXPECT_EQ(perWeekdayAndHour(selection)[6][7].ms, 60'000);
}

TEST(StreaksTest, TheCurrentOneEndsTodayOrYesterday) {
    MadePlays plays;
    for (const char* day : {"2020-02-27T12:00:00Z", "2020-02-28T12:00:00Z", "2020-02-29T12:00:00Z",
                            "2020-03-01T12:00:00Z", "2020-03-05T12:00:00Z", "2020-03-06T12:00:00Z"})
        plays.add(day);
    const Selection selection = select(plays.build(), scopeIn("UTC"));
    const Streak longest{date(2020, 2, 27), 4};
    const Streak last{date(2020, 3, 5), 2};
    EXPECT_EQ(streaks(selection, date(2020, 3, 6)), (Streaks{longest, last}));
    EXPECT_EQ(streaks(selection, date(2020, 3, 7)), (Streaks{longest, last}));
    EXPECT_EQ(streaks(selection, date(2020, 3, 8)), (Streaks{longest, {}}));
    EXPECT_EQ(streaks(Selection{}, date(2020, 3, 8)), Streaks{});
}

TEST(SessionsTest, HalfAnHourOfSilenceEndsNoSessionMoreDoes) {
    MadePlays plays;
    plays.add("2020-05-01T10:00:00Z", 1, 60'000);
    plays.add("2020-05-01T10:31:00Z", 1, 60'000);     // began at 10:30:00
    plays.add("2020-05-01T11:02:00.001Z", 1, 60'000); // began at 11:01:00.001
    const Library library = plays.build();
    const Sessions found = sessions(library, select(library, scopeIn("UTC")));
    EXPECT_EQ(found.count, 2);
    EXPECT_EQ(found.longestPlays, 2);
    EXPECT_EQ(found.longestMs, 32 * 60'000);
    EXPECT_EQ(found.totalMs, 33 * 60'000);
    EXPECT_EQ(*found.longestStart, library.endOf(0) - std::chrono::minutes(1));
    EXPECT_EQ(sessions(library, Selection{}), Sessions{});
}

TEST(SessionsTest, APlayThatBeganBeforeAllOthersBeginsTheSession) {
    MadePlays plays;
    plays.add("2020-05-01T10:00:00Z", 1, 60'000);
    plays.add("2020-05-01T10:10:00Z", 1, 20 * 3600 * 1000);
    const Library library = plays.build();
    const Sessions found = sessions(library, select(library, scopeIn("UTC")));
    EXPECT_EQ(found.count, 1);
    EXPECT_EQ(found.longestMs, 20 * 3600 * 1000);
    EXPECT_EQ(*found.longestStart, library.endOf(1) - std::chrono::hours(20));
}

} // namespace
} // namespace afs
