// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

TEST(TimeText, ReadsEverySpellingThatSpotifyHasUsed) {
    const Instant whole = std::chrono::sys_days{std::chrono::year{2025} / 4 / 28} + 21h + 4min + 35s;
    EXPECT_EQ(parseInstant("2025-04-28T21:04:35Z"), whole);
    EXPECT_EQ(parseInstant("2025-04-28T21:04:35.250Z"), whole + 250ms);
    EXPECT_EQ(parseInstant("2025-04-28T23:04:35+02:00"), whole);
    EXPECT_EQ(parseInstant("2025-04-28T23:04:35.5+0200"), whole + 500ms);
    EXPECT_EQ(parseInstant("2025-04-28 21:04:35 UTC"), whole);
    EXPECT_EQ(parseInstant("2025-04-28 21:04"), whole - 35s);
}

TEST(TimeText, RefusesWhatIsNoMoment) {
    for (const char* text :
         {"", "not a time", "2024-02-30T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01", "2024-01-01T24:00:00Z",
          "2024-01-01T00:00:00X", "2024-01-01T00:00:00Z tail", "2024-01-01T00:00:00+99:00", "24-01-01T00:00:00Z"})
        EXPECT_FALSE(parseInstant(text)) << text;
}

TEST(TimeText, WritesMillisecondsOnlyWhenThereAreAny) {
    const Instant instant = *parseInstant("2024-02-29T23:59:59Z");
    EXPECT_EQ(formatInstant(instant), "2024-02-29T23:59:59Z");
    EXPECT_EQ(formatInstant(instant + 7ms), "2024-02-29T23:59:59.007Z");
    EXPECT_EQ(parseInstant(formatInstant(instant + 7ms)), instant + 7ms);
}

TEST(TimeText, DatesAreExact) {
    EXPECT_EQ(formatDate(*parseDate("2024-02-29")), "2024-02-29");
    EXPECT_FALSE(parseDate("2023-02-29"));
    EXPECT_FALSE(parseDate("2023-2-9"));
    EXPECT_FALSE(parseDate("2023-02-09T"));
}

} // namespace
} // namespace afs
