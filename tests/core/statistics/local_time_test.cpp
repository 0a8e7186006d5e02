// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/zone_offsets.h"
#include "tests/core/statistics/made_plays.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <array>

namespace afs {
namespace {

struct Local {
    std::chrono::local_days day;
    int hour;
    bool operator==(const Local&) const = default;
};

std::vector<Local> localTimes(const MadePlays& plays, const char* zone) {
    const Library library = plays.build();
    const Selection selection = select(library, scopeIn(zone));
    const ZoneOffsets offsets(QTimeZone(zone), library.end.front(), library.end.back());
    LocalClock clock(offsets);
    std::vector<Local> times;
    std::array<std::int64_t, 24> hours{};
    for (const Row row : selection.rows) {
        clock.moveTo(library.end[row]);
        times.push_back({std::chrono::local_days(std::chrono::days(clock.day())), clock.hour()});
        ++hours[clock.hour()];
    }
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        EXPECT_EQ(perHour(selection)[hour].plays, hours[hour]) << hour;
    return times;
}

std::size_t playsOn(const MadePlays& plays, const char* zone, std::chrono::local_days day) {
    Scope scope = scopeIn(zone);
    scope.range = {day, day + std::chrono::days(1)};
    return select(plays.build(), scope).rows.size();
}

TEST(LocalTimeTest, APlayBelongsToTheLocalDayOfItsEnd) {
    MadePlays plays;
    plays.add("2019-12-31T18:29:59.999Z");
    plays.add("2019-12-31T18:30:00Z");
    EXPECT_EQ(localTimes(plays, "Asia/Kolkata"), (std::vector<Local>{{date(2019, 12, 31), 23}, {date(2020, 1, 1), 0}}));
    EXPECT_EQ(playsOn(plays, "Asia/Kolkata", date(2020, 1, 1)), 1U);
    EXPECT_EQ(playsOn(plays, "UTC", date(2019, 12, 31)), 2U);
}

TEST(LocalTimeTest, ClocksThatMoveByHalfAnHour) {
    MadePlays plays;
    plays.add("2020-04-04T14:59:00Z"); // 01:59 summer time
    plays.add("2020-04-04T15:00:00Z"); // 01:30 again
    plays.add("2020-10-03T15:29:00Z"); // 01:59
    plays.add("2020-10-03T15:30:00Z"); // 02:30
    EXPECT_EQ(localTimes(plays, "Australia/Lord_Howe"),
              (std::vector<Local>{
                  {date(2020, 4, 5), 1}, {date(2020, 4, 5), 1}, {date(2020, 10, 4), 1}, {date(2020, 10, 4), 2}}));
}

TEST(LocalTimeTest, ClocksThatMoveWithinAnHour) {
    MadePlays plays;
    plays.add("2018-05-04T14:45:00Z"); // 23:15 at +08:30
    plays.add("2018-05-04T15:15:00Z"); // 00:15 at +09:00
    EXPECT_EQ(localTimes(plays, "Asia/Pyongyang"), (std::vector<Local>{{date(2018, 5, 4), 23}, {date(2018, 5, 5), 0}}));
}

TEST(LocalTimeTest, ADayWhoseMidnightDoesNotExist) {
    MadePlays plays;
    plays.add("2017-10-15T02:59:59Z"); // 23:59:59
    plays.add("2017-10-15T03:00:00Z"); // 01:00, clocks went from 24:00 to 01:00
    plays.add("2017-10-16T01:59:59Z"); // 23:59:59
    plays.add("2017-10-16T02:00:00Z");
    EXPECT_EQ(playsOn(plays, "America/Sao_Paulo", date(2017, 10, 14)), 1U);
    EXPECT_EQ(playsOn(plays, "America/Sao_Paulo", date(2017, 10, 15)), 2U);
    EXPECT_EQ(localTimes(plays, "America/Sao_Paulo")[1], (Local{date(2017, 10, 15), 1}));
}

TEST(LocalTimeTest, ADayWhoseLastHourComesTwice) {
    MadePlays plays;
    plays.add("2020-10-24T20:30:00Z", 1); // 23:30, first time
    plays.add("2020-10-24T21:30:00Z", 2); // 23:30, second time
    plays.add("2020-10-24T22:30:00Z", 3); // 00:30
    EXPECT_EQ(playsOn(plays, "Asia/Beirut", date(2020, 10, 24)), 2U);
    EXPECT_EQ(playsOn(plays, "Asia/Beirut", date(2020, 10, 25)), 1U);
    const std::vector<DayAmount> days = perDay(select(plays.build(), scopeIn("Asia/Beirut")));
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].amount.plays, 2);
}

TEST(LocalTimeTest, MidnightThatComesTwice) {
    MadePlays plays;
    plays.add("2018-02-18T01:30:00Z"); // 23:30 on the 17th
    plays.add("2018-02-18T02:30:00Z"); // 23:30 on the 17th again: clocks went from 24:00 to 23:00
    plays.add("2018-02-18T03:30:00Z"); // 00:30
    EXPECT_EQ(playsOn(plays, "America/Sao_Paulo", date(2018, 2, 17)), 2U);
    EXPECT_EQ(playsOn(plays, "America/Sao_Paulo", date(2018, 2, 18)), 1U);
}

TEST(LocalTimeTest, ADateThatAZoneLeftOut) {
    MadePlays plays;
    plays.add("2011-12-30T09:59:00Z"); // 23:59 on the 29th
    plays.add("2011-12-30T10:01:00Z"); // 00:01 on the 31st
    EXPECT_EQ(playsOn(plays, "Pacific/Apia", date(2011, 12, 30)), 0U);
    EXPECT_EQ(playsOn(plays, "Pacific/Apia", date(2011, 12, 31)), 1U);
}

TEST(LocalTimeTest, ADayCanBeginInTheSmallHours) {
    MadePlays plays;
    plays.add("2020-01-01T01:59:59.999Z"); // 02:59 in Berlin: the night of New Year's Eve
    plays.add("2020-01-01T03:00:00Z");     // 04:00
    plays.add("2020-01-02T02:59:59.999Z"); // 03:59
    Scope scope = scopeIn("Europe/Berlin");
    scope.dayStart = std::chrono::hours(4);
    const Library library = plays.build();
    const Selection all = select(library, scope);
    EXPECT_EQ(perDay(all),
              (std::vector<DayAmount>{{date(2019, 12, 31), {1, 60'000, 0}}, {date(2020, 1, 1), {2, 120'000, 0}}}));
    EXPECT_EQ(perHour(all)[2].plays, 1) << "the hour is the clock's";
    EXPECT_EQ(perWeekday(all)[1].plays, 1) << "Tuesday goes on until Wednesday, 04:00";
    scope.range = {date(2020, 1, 1), date(2020, 1, 2)};
    EXPECT_EQ(select(library, scope).rows, (std::vector<Row>{1, 2}));
    scope.range = {};
    scope.filter.weekdays = {1};
    scope.filter.hours = {2};
    EXPECT_EQ(select(library, scope).rows, (std::vector<Row>{0}));
}

TEST(LocalTimeTest, ADayBeginsOnceWhateverTheClocksDo) {
    using std::chrono::hours;
    const auto begin = [](const char* zone, std::chrono::local_days day, int start) {
        return QDateTime::fromMSecsSinceEpoch(beginOfDay(day, QTimeZone(zone), hours(start)).time_since_epoch().count(),
                                              Qt::UTC)
            .toString(Qt::ISODate)
            .toStdString();
    };
    EXPECT_EQ(begin("UTC", date(1969, 12, 31), 0), "1969-12-31T00:00:00Z");
    EXPECT_EQ(begin("Asia/Kolkata", date(2020, 1, 1), 4), "2019-12-31T22:30:00Z");
    EXPECT_EQ(begin("Europe/Berlin", date(2020, 3, 29), 2), "2020-03-29T01:00:00Z") << "02:00 is skipped";
    EXPECT_EQ(begin("Europe/Berlin", date(2020, 3, 29), 4), "2020-03-29T02:00:00Z");
    EXPECT_EQ(begin("Europe/Berlin", date(2020, 10, 25), 2), "2020-10-25T00:00:00Z") << "02:00 comes twice";
    EXPECT_EQ(begin("America/Sao_Paulo", date(2018, 11, 4), 0), "2018-11-04T03:00:00Z") << "midnight is skipped";
    EXPECT_EQ(begin("Pacific/Apia", date(2011, 12, 30), 5), "2011-12-30T10:00:00Z") << "the whole day is skipped";
}

TEST(LocalTimeTest, AZoneThatNobodyKnowsCountsAsUtc) {
    MadePlays plays;
    plays.add("2020-01-01T05:00:00Z");
    EXPECT_EQ(localTimes(plays, "Middle/Earth"), (std::vector<Local>{{date(2020, 1, 1), 5}}));
    EXPECT_EQ(localTimes(plays, "UTC+05:30"), (std::vector<Local>{{date(2020, 1, 1), 10}}));
}

TEST(LocalTimeTest, MomentsBefore1970AreSafe) {
    MadePlays plays;
    plays.add("1969-12-31T23:59:59Z");
    plays.add("1901-01-01T00:00:00Z");
    EXPECT_EQ(localTimes(plays, "UTC"), (std::vector<Local>{{date(1901, 1, 1), 0}, {date(1969, 12, 31), 23}}));
    EXPECT_EQ(weekdayOf(-1), 2); // Wednesday
    EXPECT_EQ(weekdayOf(0), 3);
    EXPECT_EQ(weekdayOf(-10), 0);
}

/// The table against the zone itself, every 17 minutes through two decades.
class ZoneTable : public testing::TestWithParam<const char*> {};

TEST_P(ZoneTable, AgreesWithTheZone) {
    const QTimeZone zone(GetParam());
    ASSERT_TRUE(zone.isValid());
    constexpr std::int64_t from = 1'199'145'600'000; // 2008
    constexpr std::int64_t to = 1'830'297'600'000;   // 2028
    const ZoneOffsets offsets(zone, from, to);
    LocalClock clock(offsets);
    constexpr int dayStart = 5;
    const ZoneOffsets fromFive(zone, from, to, std::chrono::hours(dayStart));
    LocalClock clockFromFive(fromFive);
    for (std::int64_t moment = from; moment < to; moment += 1'020'001) {
        clock.moveTo(moment);
        clockFromFive.moveTo(moment);
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment, zone);
        ASSERT_EQ(clock.day(), QDate(1970, 1, 1).daysTo(local.date())) << moment;
        ASSERT_EQ(clock.hour(), local.time().hour()) << moment;
        ASSERT_EQ(clockFromFive.day(), clock.day() - (local.time().hour() < dayStart ? 1 : 0)) << moment;
    }
}

INSTANTIATE_TEST_SUITE_P(Zones, ZoneTable,
                         testing::Values("Asia/Kolkata", "America/Detroit", "Australia/Lord_Howe", "Europe/Berlin",
                                         "America/Sao_Paulo", "Asia/Beirut", "Pacific/Apia", "Africa/Casablanca",
                                         "Asia/Pyongyang", "America/Caracas"));

} // namespace
} // namespace afs
