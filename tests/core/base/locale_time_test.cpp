// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/locale_time.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

class LocaleTimes : public testing::Test {
protected:
    ~LocaleTimes() override { QLocale::setDefault(m_before); }

    static bool hasLetterInWords(const QLocale& locale) {
        return QString(locale.amText() + locale.pmText()).contains(u'B', Qt::CaseInsensitive);
    }

    static QString timeIn(const QString& locale, QTime time) {
        QLocale::setDefault(QLocale(locale));
        return shortTime(time);
    }

    QLocale m_before;
};

TEST_F(LocaleTimes, HaveNoLetterThatOnlyAFormatKnows) {
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        QLocale::setDefault(locale);
        for (const QString& text : {shortTime(QTime(4, 57)), shortTime(QTime(16, 57)),
                                    shortDateTime(QDateTime(QDate(2026, 11, 27), QTime(16, 57)))})
            EXPECT_TRUE(!text.contains(u'B') || hasLetterInWords(locale))
                << locale.name().toStdString() << ": " << text.toStdString();
        EXPECT_NE(shortTime(QTime(4, 57)), shortTime(QTime(16, 57))) << locale.name().toStdString();
    }
}

TEST_F(LocaleTimes, AreThoseOfTheLocale) {
    EXPECT_EQ(timeIn(QStringLiteral("de_DE"), QTime(16, 57)), QStringLiteral("16:57"));
    EXPECT_EQ(timeIn(QStringLiteral("en_US"), QTime(16, 57)), QStringLiteral("4:57 PM"));
    EXPECT_EQ(timeIn(QStringLiteral("zh_TW"), QTime(16, 57)), QStringLiteral("下午4:57"));
    const QDateTime moment(QDate(2026, 11, 27), QTime(16, 57));
    for (const char* name : {"de_DE", "en_US", "fr_FR", "bg_BG", "ja_JP"}) {
        const QLocale locale{QLatin1String(name)};
        QLocale::setDefault(locale);
        EXPECT_EQ(shortDateTime(moment), locale.toString(moment, QLocale::ShortFormat)) << name;
        EXPECT_EQ(shortTime(moment.time()), locale.toString(moment.time(), QLocale::ShortFormat)) << name;
    }
}

TEST_F(LocaleTimes, NameNoSeconds) {
    EXPECT_EQ(timeIn(QStringLiteral("C"), QTime(16, 57, 31)), QStringLiteral("16:57"));
    EXPECT_TRUE(shortDateTime(QDateTime(QDate(2026, 11, 27), QTime(16, 57, 31))).endsWith(QStringLiteral(" 16:57")));
}

TEST_F(LocaleTimes, NameSecondsWhereTheyAreAskedFor) {
    const QDateTime moment(QDate(2026, 11, 27), QTime(16, 57, 31));
    for (const auto& [name, text] :
         {std::pair("C", "16:57:31"), std::pair("de_DE", "16:57:31"), std::pair("en_US", "4:57:31 PM"),
          std::pair("fi_FI", "16.57.31"), std::pair("ja_JP", "16:57:31"), std::pair("zh_TW", "4:57:31")}) {
        QLocale::setDefault(QLocale(QLatin1String(name)));
        EXPECT_TRUE(exactDateTime(moment).endsWith(QString::fromUtf8(text)))
            << name << ": " << exactDateTime(moment).toStdString();
    }
}

TEST_F(LocaleTimes, OfADayWhoseYearIsKnownAreInTheOrderOfTheLocale) {
    const QDate day(2026, 11, 27);
    for (const auto& [name, text] :
         {std::pair("en_GB", "27 Nov"), std::pair("en_US", "Nov 27"), std::pair("de_DE", "27. Nov."),
          std::pair("es_ES", "27 de nov"), std::pair("ja_JP", "11月27日"), std::pair("hu_HU", "nov. 27.")})
        EXPECT_EQ(dayOfYearText(day, QLocale(QLatin1String(name))), QString::fromUtf8(text)) << name;
}

TEST_F(LocaleTimes, OfADayWithoutItsYearHaveNoYearAnywhere) {
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString text = dayOfYearText(QDate(2034, 11, 27), locale);
        EXPECT_FALSE(text.contains(locale.toString(34))) << locale.name().toStdString() << ": " << text.toStdString();
        EXPECT_TRUE(text.contains(locale.toString(27))) << locale.name().toStdString() << ": " << text.toStdString();
    }
}

} // namespace
} // namespace afs
