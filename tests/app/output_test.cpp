// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(Lengths, AreRoundedOnceAndWordedAsInTheWindow) {
    EXPECT_EQ(durationText(0), QStringLiteral("0 s"));
    EXPECT_EQ(durationText(59'499), QStringLiteral("59 s"));
    EXPECT_EQ(durationText(59'500), QStringLiteral("1 min"));
    EXPECT_EQ(durationText(89'999), QStringLiteral("1 min"));
    EXPECT_EQ(durationText(3'569'999), QStringLiteral("59 min"));
    EXPECT_EQ(durationText(3'570'000), QStringLiteral("1 h"));
    EXPECT_EQ(durationText(38'309'562), QStringLiteral("10 h 38 min")); // 29.6 seconds more
    EXPECT_EQ(durationText(38'310'000), QStringLiteral("10 h 39 min"));
}

} // namespace
} // namespace afs
