// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/play_times.h"

#include "tests/ui/support/fakes.h"
#include "ui/models/format.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

/// A play every 43 minutes of two years, the first of them before 1970.
LibraryPtr playsOfTwoYears() {
    std::vector<PlayFacts> plays;
    Instant end = test::at(1969, 12, 30, 23, 59);
    for (int i = 0; i < 10; ++i, end += std::chrono::minutes(43))
        plays.push_back(test::play(end - Milliseconds(1), 1, "Song", "ABBA"));
    end = test::at(2024, 1, 1);
    for (int i = 0; i < 2 * 12'000; ++i, end += std::chrono::minutes(43))
        plays.push_back(test::play(end, 1, "Song", "ABBA"));
    return test::libraryOf(plays);
}

TEST(PlayTimesTest, DaysAndTimesAreThoseOfTheZoneOverEveryChangeOfItsClocks) {
    const LibraryPtr library = playsOfTwoYears();
    for (const char* name : {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu"}) {
        const QTimeZone zone(name);
        for (const std::chrono::hours dayStart : {std::chrono::hours(0), std::chrono::hours(4)}) {
            PlayTimes times(*library, zone, dayStart);
            for (Row row = 0; row < library->plays(); ++row) {
                const Instant end = library->endOf(row);
                const QDate day = toDate(localDayOf(end, zone, dayStart));
                ASSERT_EQ(times.dayOf(library->end[row]), day) << name << ' ' << library->end[row];
                ASSERT_EQ(times.dayText(library->end[row]), weekdayDateText(day)) << name;
                ASSERT_EQ(times.timeText(library->end[row]), timeOfDayText(end, zone)) << name;
            }
        }
    }
}

TEST(PlayTimesTest, LengthsAreThoseOfTheFunction) {
    PlayTimes times(*playsOfTwoYears(), QTimeZone::utc(), {});
    for (const std::int32_t ms : {-1, 0, 999, 1000, 61'000, 61'999, 3'599'999, 3'600'000, 2'000'000'000})
        EXPECT_EQ(times.lengthText(ms), lengthText(ms)) << ms;
}

TEST(PlayTimesTest, AnotherLocaleHasTextsOfItsOwn) {
    const QLocale before;
    const LibraryPtr library = playsOfTwoYears();
    PlayTimes times(*library, QTimeZone::utc(), {});
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        const Row row = 5000;
        EXPECT_EQ(times.dayText(library->end[row]),
                  weekdayDateText(toDate(localDayOf(library->endOf(row), QTimeZone::utc(), {}))));
        EXPECT_EQ(times.timeText(library->end[row]), timeOfDayText(library->endOf(row), QTimeZone::utc()));
        EXPECT_EQ(times.lengthText(61'000), lengthText(61'000));
    }
    QLocale::setDefault(before);
}

} // namespace
} // namespace afs
