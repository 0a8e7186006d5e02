// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/covered_days.h"

#include "tests/core/statistics/made_plays.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

Instant at(int year, unsigned month, unsigned dayOfMonth, int hour = 12) {
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth)) +
           std::chrono::hours(hour);
}

PlayFacts seen(int id, Instant end, Source source = Source::WebApi) {
    PlayFacts play;
    play.id = PlayId(id);
    play.end = end;
    play.sources = sourceBit(source);
    play.track = TrackId(1);
    play.title = "a";
    play.artist = "A";
    return play;
}

Gap gap(Instant from, Instant to) {
    Gap made;
    made.from = from;
    made.to = to;
    return made;
}

/// The scanner saw plays from 1 to 20 May 2024 and looked last on the 30th.
Library scannedMay() {
    return buildLibrary({seen(1, at(2024, 5, 1)), seen(2, at(2024, 5, 20))});
}
const DateSpan mayOf2024{date(2024, 5, 1), date(2024, 6, 1)};

TEST(CoveredDaysTest, EveryDayIsWhereNoSourceIsKnown) {
    const CoveredDays days = coveredDays(buildLibrary({seen(1, at(2024, 5, 1), Source::ExtendedDump)}), {}, {});
    EXPECT_TRUE(days.isEveryDay());
    EXPECT_TRUE(days.covers(date(1999, 1, 1)));
    EXPECT_EQ(days.count(mayOf2024), 31);
    EXPECT_EQ(days.within(mayOf2024), mayOf2024);
}

TEST(CoveredDaysTest, AnImportCoversFromItsFirstRowToItsLast) {
    const CoveredDays days =
        coveredDays({}, {}, {{{at(2023, 6, 14, 23), at(2024, 3, 14, 1)}, {at(2025, 1, 1), at(2025, 1, 1)}}, {}, {}});
    EXPECT_FALSE(days.isEveryDay());
    EXPECT_FALSE(days.covers(date(2023, 6, 13)));
    EXPECT_TRUE(days.covers(date(2023, 6, 14)));
    EXPECT_TRUE(days.covers(date(2024, 3, 14)));
    EXPECT_FALSE(days.covers(date(2024, 3, 15)));
    EXPECT_TRUE(days.covers(date(2025, 1, 1)));
    const DateSpan year{date(2024, 1, 1), date(2025, 1, 1)};
    EXPECT_EQ(days.count(year), 31 + 29 + 14);
    EXPECT_EQ(days.within(year), (DateSpan{date(2024, 1, 1), date(2024, 3, 15)}));
    EXPECT_EQ(days.within({date(2024, 4, 1), date(2024, 5, 1)}), std::nullopt);
    EXPECT_EQ(days.within({date(2024, 1, 1), date(2024, 1, 1)}), std::nullopt) << "no day";
    EXPECT_EQ(days.count({date(2024, 2, 1), date(2024, 1, 1)}), 0) << "the wrong way round";
}

TEST(CoveredDaysTest, ImportsThatOverlapOrTouchAreOneTime) {
    const CoveredDays days = coveredDays(
        {}, {},
        {{{at(2024, 3, 1), at(2024, 3, 9)}, {at(2024, 1, 5), at(2024, 2, 2)}, {at(2024, 2, 3), at(2024, 2, 29)}},
         {},
         {}});
    EXPECT_EQ(days.known(), (std::vector<DateSpan>{{date(2024, 1, 5), date(2024, 3, 10)}}));
}

TEST(CoveredDaysTest, DaysAreThoseOfTheZoneAndOfTheStartOfDay) {
    Scope scope;
    scope.zone = QTimeZone("Asia/Tokyo");
    const HistorySources sources{{{at(2024, 3, 1, 16), at(2024, 3, 3, 16)}}, {}, {}};
    EXPECT_EQ(coveredDays({}, scope, sources).known(), (std::vector<DateSpan>{{date(2024, 3, 2), date(2024, 3, 5)}}));
    scope.dayStart = std::chrono::hours(4);
    EXPECT_EQ(coveredDays({}, scope, sources).known(), (std::vector<DateSpan>{{date(2024, 3, 1), date(2024, 3, 4)}}));
}

TEST(CoveredDaysTest, AScannerCoversFromTheFirstPlayItSawToItsLastLook) {
    const Library library = scannedMay();
    EXPECT_EQ(coveredDays(library, {}, {}).known(), (std::vector<DateSpan>{{date(2024, 5, 1), date(2024, 5, 21)}}));
    EXPECT_EQ(coveredDays(library, {}, {{}, {}, at(2024, 5, 30)}).known(),
              (std::vector<DateSpan>{{date(2024, 5, 1), date(2024, 5, 31)}}));
    EXPECT_EQ(coveredDays(library, {}, {{}, {}, at(2024, 5, 2)}).known(),
              (std::vector<DateSpan>{{date(2024, 5, 1), date(2024, 5, 21)}}))
        << "another computer saw more";
}

TEST(CoveredDaysTest, TheTimeBetweenADumpAndTheFirstScanIsNotKnown) {
    const CoveredDays days = coveredDays(scannedMay(), {}, {{{at(2023, 1, 1), at(2024, 3, 14)}}, {}, at(2024, 5, 30)});
    EXPECT_FALSE(days.covers(date(2024, 4, 1)));
    EXPECT_EQ(days.reached().size(), 2U);
}

TEST(CoveredDaysTest, AGapTakesTheDaysOfWhichItHasMoreThanHalf) {
    HistorySources sources;
    sources.gaps = {gap(at(2024, 5, 10, 11), at(2024, 5, 12, 13))};
    const CoveredDays days = coveredDays(scannedMay(), {}, sources);
    EXPECT_FALSE(days.covers(date(2024, 5, 10)));
    EXPECT_FALSE(days.covers(date(2024, 5, 12)));
    EXPECT_TRUE(days.covers(date(2024, 5, 13)));
    EXPECT_EQ(days.reached().size(), 1U) << "what a source reaches it reaches, gaps or not";
    sources.gaps = {gap(at(2024, 5, 10, 12), at(2024, 5, 12, 12))};
    EXPECT_TRUE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10))) << "half is not more than half";
}

TEST(CoveredDaysTest, GapsOfOneDayAreTakenTogetherAndOverlapsOnce) {
    HistorySources sources;
    sources.gaps = {gap(at(2024, 5, 10, 14), at(2024, 5, 10, 21)), gap(at(2024, 5, 10, 2), at(2024, 5, 10, 8))};
    EXPECT_FALSE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10)));
    sources.gaps = {gap(at(2024, 5, 10, 2), at(2024, 5, 10, 9)), gap(at(2024, 5, 10, 3), at(2024, 5, 10, 10))};
    EXPECT_TRUE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10)));
}

TEST(CoveredDaysTest, AGapTakesNothingThatAnImportCoversNorWhenItIsClosedOrOfLocalFiles) {
    HistorySources sources;
    sources.gaps = {gap(at(2024, 5, 10, 0), at(2024, 5, 11, 0))};
    sources.imports = {{at(2024, 5, 9), at(2024, 5, 12)}};
    EXPECT_TRUE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10)));
    sources.imports.clear();
    EXPECT_FALSE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10)));
    sources.gaps[0].isOpen = false;
    EXPECT_TRUE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10)));
    sources.gaps[0].isOpen = true;
    sources.gaps[0].isOfLocalFiles = true;
    EXPECT_TRUE(coveredDays(scannedMay(), {}, sources).covers(date(2024, 5, 10)));
}

} // namespace
} // namespace afs
