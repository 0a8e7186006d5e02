// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/territory_name.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(TerritoryNameTest, IsInTheLanguageOfTheWindow) {
    EXPECT_EQ(territoryName(QStringLiteral("DE"), QLocale(QLocale::English)), QStringLiteral("Germany"));
    EXPECT_EQ(territoryName(QStringLiteral("DE"), QLocale(QLocale::German)), QStringLiteral("Deutschland"));
    EXPECT_EQ(territoryName(QStringLiteral("DE"), QLocale(QLocale::Spanish)), QStringLiteral("Alemania"));
    EXPECT_EQ(territoryName(QStringLiteral("JP"), QLocale(QLocale::German, QLocale::Austria)), QStringLiteral("Japan"));
    EXPECT_EQ(territoryName(QStringLiteral("EG"), QLocale(QLocale::Arabic)), QString::fromUtf8("مصر"));
}

TEST(TerritoryNameTest, WhereTheLanguageIsNoneItIsEnglish) {
    EXPECT_EQ(territoryName(QStringLiteral("DE"), QLocale::c()), QStringLiteral("Germany"));
}

TEST(TerritoryNameTest, WhatIsNoCountryHasNoName) {
    for (const char* odd : {"", "XX", "ABC", "Ärger", "D", "12"})
        EXPECT_TRUE(territoryName(QString::fromUtf8(odd), QLocale(QLocale::German)).isEmpty()) << odd;
}

} // namespace
} // namespace afs
