// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QGuiApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;

TEST(FormatTest, ANameIsOnOneLine) {
    EXPECT_EQ(titleOrUnknown("Line\nbreak"), QStringLiteral("Line break"));
}

TEST(FormatTest, ANameFromRightToLeftIsKeptToItselfInsideASentence) {
    EXPECT_EQ(isolated(QStringLiteral("ABBA 1")), QStringLiteral("ABBA 1"));
    const QString hebrew = QStringLiteral("שלום 12");
    EXPECT_EQ(isolated(hebrew), QChar(0x2068) + hebrew + QChar(0x2069));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(isolated(QStringLiteral("ABBA 1")).size(), 8);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(FormatTest, FiguresReadAsPeopleReadThem) {
    EXPECT_EQ(percentText(0.0004), QStringLiteral("<\u00a00.1\u00a0%"));
    EXPECT_EQ(percentText(0.0449), QStringLiteral("4.5\u00a0%"));
    EXPECT_EQ(percentText(0.449), QStringLiteral("45\u00a0%"));
    EXPECT_EQ(percentText(0), QStringLiteral("0\u00a0%"));
    EXPECT_EQ(percentText(0.994), QStringLiteral("99\u00a0%"));
    EXPECT_EQ(percentText(0.996), QStringLiteral("99.6\u00a0%"));
    EXPECT_EQ(percentText(0.999999), QStringLiteral("99.9\u00a0%")) << "not all of it";
    EXPECT_EQ(percentText(1), QStringLiteral("100\u00a0%"));
    EXPECT_EQ(lengthText(192'999), QStringLiteral("3:12"));
    EXPECT_EQ(lengthText(3'723'000), QStringLiteral("1:02:03"));
    EXPECT_EQ(lengthText(-1), QString());
    EXPECT_EQ(playsText(1), QStringLiteral("1 play"));
    EXPECT_EQ(playsText(12'345), QStringLiteral("12,345 plays"));
}

TEST(FormatTest, ChangesAreNamedAgainstTheirPeriod) {
    const QString year = QStringLiteral("2023");
    EXPECT_EQ(changeText(108, 100, year).text, QStringLiteral("8.0\u00a0% vs 2023"));
    EXPECT_EQ(changeText(108, 100, year).direction, 1);
    EXPECT_EQ(changeText(50, 100, year).direction, -1);
    EXPECT_EQ(changeText(100, 100, year).direction, 0);
    EXPECT_EQ(changeText(5, 0, year).text, QStringLiteral("none in 2023"));
    EXPECT_EQ(changeText(5, 0, year).direction, 0) << "an arrow belongs to a number";
    EXPECT_EQ(changeText(50, 100, {}).text, QStringLiteral("50\u00a0%"));
    EXPECT_TRUE(changeText(0, 0, year).text.isEmpty());
    EXPECT_EQ(changeText(2500, 100, year).text, QStringLiteral("25 times as much as 2023"));
}

TEST(FormatTest, RelativeTimesEndAfterADay) {
    const Instant now = at(2024, 5, 2, 12);
    const QTimeZone zone = QTimeZone::utc();
    EXPECT_EQ(relativeText(at(2024, 5, 2, 11, 48), now, zone), QStringLiteral("12 min ago"));
    EXPECT_EQ(relativeText(at(2024, 5, 1, 13), now, zone), QStringLiteral("23 h ago"));
    EXPECT_EQ(relativeText(at(2024, 5, 1, 11), now, zone), QStringLiteral("1 May 2024"));
    EXPECT_EQ(relativeText(at(2024, 5, 3), now, zone), QStringLiteral("3 May 2024"));
}

TEST(FormatTest, DatesAreWholeInEveryOrderAndWithItsWords) {
    const QLocale before;
    const QDate day(2024, 3, 11);
    const struct {
        QLocale locale;
        const char* date;
        const char* span;
    } expected[] = {
        {QLocale(QLocale::Spanish, QLocale::Spain), "11 de mar de 2024", "11 de mar – 20 de oct de 2024"},
        {QLocale(QLocale::Japanese, QLocale::Japan), "2024年3月11日", "2024年3月11日 – 2024年10月20日"},
        {QLocale(QLocale::Chinese, QLocale::China), "2024年3月11日", "2024年3月11日 – 2024年10月20日"},
        {QLocale(QLocale::Korean, QLocale::SouthKorea), "2024년 3월 11일", "2024년 3월 11일 – 2024년 10월 20일"},
        {QLocale(QLocale::Hungarian, QLocale::Hungary), "2024. márc. 11.", "2024. márc. 11. – 2024. okt. 20."},
        {QLocale(QLocale::German, QLocale::Germany), "11. März 2024", "11. März – 20. Okt. 2024"},
    };
    for (const auto& one : expected) {
        QLocale::setDefault(one.locale);
        EXPECT_EQ(dateText(day).toStdString(), one.date);
        EXPECT_EQ(dateSpanText(day, QDate(2024, 10, 21)).toStdString(), one.span);
    }
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    EXPECT_FALSE(dateSpanText(day, QDate(2024, 10, 21)).contains(QStringLiteral("de –")));
    QLocale::setDefault(before);
}

TEST(FormatTest, WhatIsEstimatedAltogetherIsSaidOnce) {
    Amount amount;
    amount.plays = 2;
    amount.msEstimated = 12'900'000;
    EXPECT_EQ(bothFiguresText(amount), QStringLiteral("2 plays, %1 (estimated)").arg(durationText(12'900'000)));
    amount.ms = 3'600'000;
    EXPECT_EQ(
        bothFiguresText(amount),
        QStringLiteral("2 plays, %1 (%2 of it estimated)").arg(durationText(16'500'000), durationText(12'900'000)));
}

TEST(FormatTest, MomentsFollowTheLocaleToTheSecond) {
    const QLocale before;
    const Instant moment(std::chrono::milliseconds(1'710'173'105'000)); // Mon 11 Mar 2024, 16:05:05
    EXPECT_EQ(momentText(moment, QTimeZone::utc()), QStringLiteral("Mon 11 Mar 2024, 16:05:05"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(momentText(moment, QTimeZone::utc()).toStdString(), "Mon Mar 11, 2024, 4:05:05 PM");
    QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland));
    EXPECT_TRUE(momentText(moment, QTimeZone::utc()).endsWith(QStringLiteral("16.05.05")))
        << momentText(moment, QTimeZone::utc()).toStdString();
    QLocale::setDefault(before);
}

TEST(FormatTest, DatesFollowTheLocale) {
    const QLocale before;
    EXPECT_EQ(dateSpanText(QDate(2024, 1, 1), QDate(2024, 11, 23)), QStringLiteral("1 Jan – 22 Nov 2024"));
    EXPECT_EQ(dateSpanText(QDate(2023, 12, 30), QDate(2024, 1, 3)), QStringLiteral("30 Dec 2023 – 2 Jan 2024"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(dateText(QDate(2024, 1, 3)), QStringLiteral("Jan 3, 2024"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(dateText(QDate(2024, 1, 3)), QStringLiteral("3. Jan. 2024"));
    QLocale::setDefault(before);
}

} // namespace
} // namespace afs
