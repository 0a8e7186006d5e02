// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"
#include "ui/models/saved_ranges.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

std::chrono::local_days on(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

TEST(ComparisonTest, AYearBeforeAreTheSameDaysOfTheCalendar) {
    const auto today = on(2024, 6, 15);
    const Comparison yearBefore = Comparison::with(Comparison::Kind::YearBefore);
    const DateRange march{on(2024, 3, 1), on(2024, 4, 1)};
    EXPECT_EQ(comparedWith(march, today, yearBefore), (DateRange{on(2023, 3, 1), on(2023, 4, 1)}));
    EXPECT_EQ(comparedName(march, today, yearBefore), QStringLiteral("March 2023"));
    const DateRange leapDay{on(2024, 2, 29), on(2024, 3, 2)};
    EXPECT_EQ(comparedWith(leapDay, today, yearBefore), (DateRange{on(2023, 2, 28), on(2023, 3, 2)}));
    const DateRange days{on(2024, 3, 4), on(2024, 3, 11)};
    EXPECT_EQ(comparedName(days, today, yearBefore), QStringLiteral("4 Mar – 10 Mar 2023"));
}

TEST(ComparisonTest, AYearBeforeEndsOnTheDateOfTheLastDayInLeapYearsToo) {
    const auto today = on(2025, 6, 15);
    const auto before = [&](const DateRange& range) {
        return *comparedWith(range, today, Comparison::with(Comparison::Kind::YearBefore));
    };
    EXPECT_EQ(before({on(2024, 2, 1), on(2024, 2, 29)}), (DateRange{on(2023, 2, 1), on(2023, 3, 1)})) << "to the 28th";
    EXPECT_EQ(before({on(2024, 2, 28), on(2024, 2, 29)}), (DateRange{on(2023, 2, 28), on(2023, 3, 1)})) << "one day";
    EXPECT_EQ(before({on(2024, 2, 29), on(2024, 3, 1)}), (DateRange{on(2023, 2, 28), on(2023, 3, 1)}));
    EXPECT_EQ(before({on(2025, 2, 10), on(2025, 3, 1)}), (DateRange{on(2024, 2, 10), on(2024, 2, 29)}));
    EXPECT_EQ(before({on(2025, 2, 1), on(2025, 3, 1)}), (DateRange{on(2024, 2, 1), on(2024, 3, 1)})) << "whole months";
    EXPECT_EQ(before({on(2025, 1, 1), on(2026, 1, 1)}).from, on(2024, 1, 1));
}

TEST(ComparisonTest, OfARangeThatIsNotOverOnlyAsMuchOfTheYearBefore) {
    const auto today = on(2024, 6, 15);
    const DateRange june{on(2024, 6, 1), on(2024, 7, 1)};
    EXPECT_EQ(comparedWith(june, today, Comparison::with(Comparison::Kind::YearBefore)),
              (DateRange{on(2023, 6, 1), on(2023, 6, 16)}));
}

TEST(ComparisonTest, AChosenRangeIsTakenAsItIs) {
    const auto today = on(2024, 6, 15);
    const Comparison with2015 = Comparison::withRange(RangeChoice::ofYear(2015));
    const DateRange year{on(2024, 1, 1), on(2025, 1, 1)};
    EXPECT_EQ(comparedWith(year, today, with2015), (DateRange{on(2015, 1, 1), on(2016, 1, 1)}));
    EXPECT_EQ(comparedName(year, today, with2015), QStringLiteral("2015"));
    EXPECT_TRUE(comparedWith({}, today, with2015)) << "all time too";
    EXPECT_FALSE(comparedWith({on(2015, 1, 1), on(2016, 1, 1)}, today, with2015)) << "not with itself";
}

TEST(ComparisonTest, NothingIsNothing) {
    const DateRange year{on(2024, 1, 1), on(2025, 1, 1)};
    EXPECT_FALSE(comparedWith(year, on(2024, 6, 15), Comparison::with(Comparison::Kind::Nothing)));
    EXPECT_FALSE(comparedWith({}, on(2024, 6, 15), Comparison::with(Comparison::Kind::YearBefore)));
    EXPECT_EQ(comparedName(year, on(2024, 6, 15), Comparison::with(Comparison::Kind::Nothing)), QString());
}

TEST(ComparisonTest, AnUnknownKeyIsTheFormerPeriod) {
    EXPECT_EQ(comparisonFromKey(QStringLiteral("nonsense")), Comparison{});
    EXPECT_EQ(comparisonFromKey(QString()), Comparison{});
}

TEST(SavedRangesTest, AreRememberedInOrderAndReplacedByName) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        SavedRanges ranges(path);
        ranges.save(QStringLiteral("  Lisbon "), RangeChoice::ofDates({on(2022, 5, 1), on(2022, 5, 9)}));
        ranges.save(QStringLiteral("School, & after"), RangeChoice::ofYear(2015));
        ranges.save(QStringLiteral("Lisbon"), RangeChoice::ofYear(2022));
        ranges.save(QStringLiteral("   "), RangeChoice::ofYear(2020));
    }
    SavedRanges again(path);
    EXPECT_EQ(again.all(), (std::vector<SavedRange>{{QStringLiteral("Lisbon"), RangeChoice::ofYear(2022)},
                                                    {QStringLiteral("School, & after"), RangeChoice::ofYear(2015)}}));
    again.remove(QStringLiteral("Lisbon"));
    EXPECT_EQ(SavedRanges(path).all().size(), 1U);
}

TEST(SavedRangesTest, WhatCannotBeReadIsPassedOver) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        SavedRanges ranges(path);
        ranges.save(QStringLiteral("a"), RangeChoice::ofYear(2022));
        ranges.save(QStringLiteral("b"), RangeChoice::ofYear(2023));
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("saved-ranges/1/range"), QStringLiteral("2024-02-01..2023-01-01"));
    }
    const SavedRanges ranges(path);
    ASSERT_EQ(ranges.all().size(), 1U);
    EXPECT_EQ(ranges.all().front().name, QStringLiteral("b"));
}

TEST(ComparisonTest, ALongTimeIsToldByItsDatesAndNotByCountingBack) {
    const auto today = on(2024, 6, 15);
    EXPECT_EQ(comparedName({on(2024, 1, 2), on(2024, 2, 2)}, today), QStringLiteral("31 days before 2 Jan"));
    EXPECT_EQ(comparedName({on(2023, 6, 2), on(2023, 6, 9)}, today), QStringLiteral("7 days before 2 Jun 2023"));
    EXPECT_EQ(comparedName({on(2024, 6, 11), on(2024, 6, 19)}, today), QStringLiteral("3 Jun – 7 Jun 2024"))
        << "the first days of eight";
    EXPECT_EQ(comparedName({on(2022, 3, 2), on(2024, 1, 31)}, today), QStringLiteral("1 Apr 2020 – 1 Mar 2022"));
}

CoveredDays known(const std::vector<DateSpan>& spans) {
    return {spans, spans};
}

const DateRange year2024{on(2024, 1, 1), on(2025, 1, 1)};

TEST(ComparedDaysTest, WhereNothingIsKnownOfSourcesAndWhereAllIsCoveredNothingIsCut) {
    for (const CoveredDays& covered : {CoveredDays(), known({{on(2020, 1, 1), on(2026, 1, 1)}})}) {
        const auto compared = comparedDays(year2024, on(2025, 6, 1), {}, covered);
        ASSERT_TRUE(compared);
        EXPECT_EQ(compared->now, year2024);
        EXPECT_EQ(compared->then, (DateRange{on(2023, 1, 1), on(2024, 1, 1)}));
        EXPECT_TRUE(compared->isWhole);
        EXPECT_EQ(comparedName(year2024, on(2025, 6, 1), {}, covered), QStringLiteral("2023"));
    }
}

TEST(ComparedDaysTest, OfAYearThatADumpEndsInOnlyTheSameDaysOfTheOther) {
    const CoveredDays covered = known({{on(2019, 5, 1), on(2024, 3, 15)}});
    const auto compared = comparedDays(year2024, on(2026, 11, 22), {}, covered);
    ASSERT_TRUE(compared);
    EXPECT_EQ(compared->now, year2024) << "the rest of it has nothing";
    EXPECT_EQ(compared->then, (DateRange{on(2023, 1, 1), on(2023, 3, 15)}));
    EXPECT_TRUE(compared->isWhole);
    EXPECT_EQ(comparedName(year2024, on(2026, 11, 22), {}, covered), QStringLiteral("1 Jan – 14 Mar 2023, as covered"));
}

TEST(ComparedDaysTest, AWholeYearBesideAPartOfOneIsHeldAgainstItWithItsOwnPart) {
    const CoveredDays covered = known({{on(2022, 6, 14), on(2026, 1, 1)}});
    const DateRange year2023{on(2023, 1, 1), on(2024, 1, 1)};
    const auto compared = comparedDays(year2023, on(2026, 11, 22), {}, covered);
    ASSERT_TRUE(compared);
    EXPECT_EQ(compared->now, (DateRange{on(2023, 6, 14), on(2024, 1, 1)}));
    EXPECT_EQ(compared->then, (DateRange{on(2022, 6, 14), on(2023, 1, 1)}));
    EXPECT_EQ(compared->beside.from, on(2022, 1, 1)) << "bars stand beside bars";
    EXPECT_FALSE(compared->isWhole);
    EXPECT_EQ(comparedName(year2023, on(2026, 11, 22), {}, covered),
              QStringLiteral("14 Jun – 31 Dec 2022, as covered"));
}

TEST(ComparedDaysTest, ALeapDayAtTheEdgeIsNoDayMoreOfTheOtherYear) {
    const CoveredDays covered = known({{on(2020, 1, 1), on(2024, 3, 1)}});
    EXPECT_EQ(comparedDays(year2024, on(2026, 1, 1), {}, covered)->then, (DateRange{on(2023, 1, 1), on(2023, 3, 1)}));
    const CoveredDays before = known({{on(2020, 1, 1), on(2024, 2, 29)}});
    EXPECT_EQ(comparedDays(year2024, on(2026, 1, 1), {}, before)->then, (DateRange{on(2023, 1, 1), on(2023, 3, 1)}));
}

TEST(ComparedDaysTest, MonthsOfUnequalLengthAreComparedWholeWhileBothAreKnown) {
    const CoveredDays covered = known({{on(2020, 1, 1), on(2024, 3, 11)}});
    const DateRange february{on(2024, 2, 1), on(2024, 3, 1)};
    EXPECT_EQ(comparedDays(february, on(2026, 1, 1), {}, covered)->then, (DateRange{on(2024, 1, 1), on(2024, 2, 1)}));
    const DateRange march{on(2024, 3, 1), on(2024, 4, 1)};
    EXPECT_EQ(comparedDays(march, on(2026, 1, 1), {}, covered)->then, (DateRange{on(2024, 2, 1), on(2024, 2, 11)}));
}

TEST(ComparedDaysTest, WithTooLittleInCommonNothingIsCompared) {
    EXPECT_FALSE(comparedDays(year2024, on(2026, 1, 1), {}, known({{on(2024, 1, 1), on(2025, 1, 1)}})));
    EXPECT_FALSE(comparedDays(year2024, on(2026, 1, 1), {}, known({{on(2022, 1, 1), on(2024, 1, 1)}})));
    const CoveredDays apart = known({{on(2023, 1, 1), on(2023, 4, 1)}, {on(2024, 6, 1), on(2025, 1, 1)}});
    EXPECT_FALSE(comparedDays(year2024, on(2026, 1, 1), {}, apart)) << "no day of the one is a day of the other";
    const CoveredDays holed = known({{on(2023, 1, 1), on(2024, 3, 1)}, {on(2024, 8, 1), on(2025, 1, 1)}});
    EXPECT_FALSE(comparedDays(year2024, on(2026, 1, 1), {}, holed)) << "five months of it are not known";
    EXPECT_EQ(comparedName(year2024, on(2026, 1, 1), {}, holed), QString());
}

TEST(ComparedDaysTest, ANightThatNobodyWatchedCutsNothing) {
    const CoveredDays covered = known({{on(2023, 1, 1), on(2024, 3, 1)}, {on(2024, 3, 3), on(2025, 1, 1)}});
    const auto compared = comparedDays(year2024, on(2026, 1, 1), {}, covered);
    ASSERT_TRUE(compared);
    EXPECT_FALSE(compared->isCut);
}

TEST(ComparedDaysTest, AChosenRangeIsComparedAsItIsWhateverIsKnown) {
    const CoveredDays covered = known({{on(2019, 5, 1), on(2024, 3, 15)}});
    const auto compared =
        comparedDays(year2024, on(2026, 1, 1), Comparison::withRange(RangeChoice::ofYear(2022)), covered);
    ASSERT_TRUE(compared);
    EXPECT_EQ(compared->then, (DateRange{on(2022, 1, 1), on(2023, 1, 1)}));
}

} // namespace
} // namespace afs
