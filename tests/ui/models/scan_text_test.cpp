// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "ui/models/scan_text.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;

QString spanOf(Instant from, Instant to) {
    return gapSpanText({GapId(1), AccountId(1), from, to, GapCause::Asleep, 0, true}, QTimeZone::utc());
}

TEST(GapSpanText, TheYearIsSaidOnceWhereItIsTheSame) {
    EXPECT_FALSE(
        spanOf(at(2024, 11, 10, 2), at(2024, 11, 27, 11)).section(u'–', 0, 0).contains(QStringLiteral("2024")));
    EXPECT_EQ(spanOf(at(2024, 11, 10, 2), at(2024, 11, 27, 11)).count(QStringLiteral("2024")), 1);
    const QString overNewYear = spanOf(at(2023, 12, 30, 2), at(2024, 1, 2, 11));
    EXPECT_TRUE(overNewYear.contains(QStringLiteral("2023")) && overNewYear.contains(QStringLiteral("2024")));
    EXPECT_EQ(spanOf(at(2024, 11, 10, 2), at(2024, 11, 10, 11)).count(QStringLiteral("2024")), 1);
}

} // namespace
} // namespace afs
