// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/date_words.h"

#include "ui/models/format.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using std::chrono::local_days;

const local_days midJune = toLocalDays(QDate(2024, 6, 15));

RangeChoice days(QDate from, QDate to) {
    return RangeChoice::ofDates({toLocalDays(from), toLocalDays(to)});
}

RangeChoice day(int year, int month, int dayOfMonth) {
    const QDate date(year, month, dayOfMonth);
    return days(date, date.addDays(1));
}

RangeChoice month(int year, int monthOfYear) {
    const QDate date(year, monthOfYear, 1);
    return days(date, date.addMonths(1));
}

/// The best of what the words mean.
std::optional<RangeChoice> meaning(const char* words, const QLocale& locale = QLocale(QLocale::English)) {
    const auto found = datesFor(QString::fromUtf8(words), midJune, locale);
    return found.empty() ? std::nullopt : std::optional(found.front().choice);
}

TEST(DateWordsTest, MonthsDaysAndYearsAreReadInAnyOrder) {
    EXPECT_EQ(meaning("march 2024"), month(2024, 3));
    EXPECT_EQ(meaning("March, 2023"), month(2023, 3));
    EXPECT_EQ(meaning("2023 mar"), month(2023, 3));
    EXPECT_EQ(meaning("12 may 2019"), day(2019, 5, 12));
    EXPECT_EQ(meaning("May 12th, 2019"), day(2019, 5, 12));
    EXPECT_EQ(meaning("2019-05-12"), day(2019, 5, 12));
    EXPECT_EQ(meaning("2019-5"), month(2019, 5));
    EXPECT_EQ(meaning("05/2019"), month(2019, 5));
    EXPECT_EQ(meaning("2019"), RangeChoice::ofYear(2019));
    EXPECT_EQ(meaning("2024"), RangeChoice::of(RangeChoice::Kind::ThisYear));
}

TEST(DateWordsTest, AMonthWithoutAYearIsTheLastThatHasBegun) {
    EXPECT_EQ(meaning("june"), month(2024, 6));
    EXPECT_EQ(meaning("july"), month(2023, 7));
    EXPECT_EQ(meaning("16 june"), day(2023, 6, 16));
    EXPECT_EQ(meaning("29 february"), day(2024, 2, 29));
}

TEST(DateWordsTest, RelativeWordsAndTheirBeginningsAreRead) {
    EXPECT_EQ(meaning("yesterday"), RangeChoice::of(RangeChoice::Kind::Yesterday));
    EXPECT_EQ(meaning("yest"), RangeChoice::of(RangeChoice::Kind::Yesterday));
    EXPECT_EQ(meaning("All Time"), RangeChoice::of(RangeChoice::Kind::AllTime));
    EXPECT_EQ(datesFor(QStringLiteral("last"), midJune, QLocale::c()).size(), 5U);
    EXPECT_TRUE(datesFor(QStringLiteral("yesterday"), midJune, QLocale::c()).front().exact);
    EXPECT_FALSE(datesFor(QStringLiteral("mar"), midJune, QLocale::c()).front().exact);
}

TEST(DateWordsTest, TheWordsAndTheOrderOfTheLocaleAreReadBesideEnglish) {
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(meaning("März 2024", german), month(2024, 3));
    EXPECT_EQ(meaning("maerz 2024", german), std::nullopt);
    EXPECT_EQ(meaning("12. Mai 2019", german), day(2019, 5, 12));
    EXPECT_EQ(meaning("12.5.2019", german), day(2019, 5, 12));
    EXPECT_EQ(meaning("may 2019", german), month(2019, 5));
    EXPECT_EQ(meaning("12 de mayo de 2019", QLocale(QLocale::Spanish)), day(2019, 5, 12));
    EXPECT_EQ(meaning("5/12/2019", QLocale(QLocale::English, QLocale::UnitedStates)), day(2019, 5, 12));
    EXPECT_EQ(meaning("5/12/2019", QLocale(QLocale::English, QLocale::UnitedKingdom)), day(2019, 12, 5));
}

TEST(DateWordsTest, DatesAreReadAsTheLocaleShortensThem) {
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(meaning("01.02.24", german), day(2024, 2, 1));
    EXPECT_EQ(meaning("1.2.24", german), day(2024, 2, 1));
    EXPECT_EQ(meaning("1.2.99", german), day(1999, 2, 1));
    EXPECT_EQ(meaning("1.2.70", german), std::nullopt) << "that is to come";
    EXPECT_EQ(meaning("31.12.", german), day(2023, 12, 31)) << "the last one";
    EXPECT_EQ(meaning("1.5.", german), day(2024, 5, 1));
    EXPECT_EQ(meaning("29.2", german), day(2024, 2, 29));
    EXPECT_EQ(meaning("30.2.", german), std::nullopt);
    EXPECT_EQ(meaning("31.2.24", german), std::nullopt);
    EXPECT_EQ(meaning("5/12/19", QLocale(QLocale::English, QLocale::UnitedStates)), day(2019, 5, 12));
    EXPECT_EQ(meaning("12/31", QLocale(QLocale::English, QLocale::UnitedStates)), day(2023, 12, 31));
    EXPECT_EQ(meaning("31/12/23", QLocale(QLocale::Spanish, QLocale::Spain)), day(2023, 12, 31));
    EXPECT_EQ(meaning("05-12", QLocale(QLocale::Swedish, QLocale::Sweden)), day(2024, 5, 12));
    EXPECT_EQ(dayFor(QStringLiteral("1.2.20"), german), std::nullopt) << "2024 is typed so, too";
    EXPECT_EQ(dayFor(QStringLiteral("1.2.20"), german, Shortened::Yes), QDate(2020, 2, 1));
    EXPECT_EQ(dayFor(QStringLiteral("1.2."), german, Shortened::Yes), std::nullopt);
}

TEST(DateWordsTest, AWeekIsThatOfTheCalendarAsItBeginsHere) {
    EXPECT_EQ(meaning("last week", QLocale(QLocale::German, QLocale::Germany)), days({2024, 6, 3}, {2024, 6, 10}));
    EXPECT_EQ(meaning("this week", QLocale(QLocale::German, QLocale::Germany)), days({2024, 6, 10}, {2024, 6, 17}));
    EXPECT_EQ(meaning("last week", QLocale(QLocale::English, QLocale::UnitedStates)), days({2024, 6, 2}, {2024, 6, 9}));
    EXPECT_EQ(datesFor(QStringLiteral("last week"), midJune, QLocale::c(), 7).front().choice,
              days({2024, 6, 2}, {2024, 6, 9}))
        << "what a person chose for the beginning of weeks";
}

TEST(DateWordsTest, ADayThatIsSaidInFullIsThatDayAndNoOther) {
    const QLocale plain = QLocale::c();
    for (const char* words : {"1 Jan 2023", "01 Jan 2023", "Jan 1, 2023", "2023-01-01", "1st january 2023"})
        EXPECT_EQ(dayFor(QString::fromUtf8(words), plain), QDate(2023, 1, 1)) << words;
    EXPECT_EQ(dayFor(QStringLiteral("1.1.2023"), QLocale(QLocale::German, QLocale::Germany)), QDate(2023, 1, 1));
    EXPECT_EQ(dayFor(QStringLiteral("31/12/2099"), QLocale(QLocale::Spanish, QLocale::Spain)), QDate(2099, 12, 31));
    for (const char* words : {"", "1", "1 Jan", "Jan 2023", "2023", "2023-01", "31 Feb 2023", "1 Jan 20233", "today"})
        EXPECT_EQ(dayFor(QString::fromUtf8(words), plain), std::nullopt) << words;
}

TEST(DateWordsTest, WhatIsNoDateOrLiesInTheFutureIsNothing) {
    for (const char* words : {"", "  ", "abba", "march of the pigs", "2025", "2025-01-01", "1900", "30 february 2024",
                              "2024-13", "2024-00-10", "99999999999999999999", "ma", "0", "dancing may 2020 queen"})
        EXPECT_EQ(meaning(words), std::nullopt) << words;
}

} // namespace
} // namespace afs
