// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/market.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

/// The whole program runs in Berlin, wherever it is built: what is playable there is asked for.
const bool isInBerlin = qputenv("TZ", "Europe/Berlin");

TEST(Market, TheFirstHintThatIsACountryIsTaken) {
    MarketHints hints{QStringLiteral("NL"), QStringLiteral("DE"), QStringLiteral("US"), QStringLiteral("JP")};
    EXPECT_EQ(chooseMarket(hints), QStringLiteral("NL"));
    hints.setting.clear();
    EXPECT_EQ(chooseMarket(hints), QStringLiteral("DE"));
    hints.newestOfDump = QStringLiteral("ZZ");
    EXPECT_EQ(chooseMarket(hints), QStringLiteral("US"));
    hints.localeTerritory.clear();
    EXPECT_EQ(chooseMarket(hints), QStringLiteral("JP"));
    hints.zoneTerritory.clear();
    EXPECT_EQ(chooseMarket(hints), QString());
}

TEST(Market, ACountryIsTwoLetters) {
    EXPECT_EQ(marketOf(QStringLiteral(" nl\n")), QStringLiteral("NL"));
    for (const char* text : {"", "N", "NLD", "001", "N1", "ZZ", "zz", "ÄÖ", "from_token", "N\0", "XX", "UK", "AA"})
        EXPECT_EQ(marketOf(QString::fromUtf8(text)), QString()) << text;
    for (const char* country : {"XK", "TW", "PS", "CW", "HK"})
        EXPECT_EQ(marketOf(QString::fromLatin1(country)), QString::fromLatin1(country));
}

TEST(Market, ThisComputerSaysNothingThatIsNoCountry) {
    const MarketHints hints = hintsOfThisComputer();
    EXPECT_EQ(hints.zoneTerritory, QStringLiteral("DE")) << "the tests run in Berlin";
    EXPECT_TRUE(hints.setting.isEmpty());
}

} // namespace
} // namespace afs
