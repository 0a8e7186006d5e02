// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/evenings.h"

namespace afs {
namespace {

using test::Made;
using test::ObservedImports;

TEST_F(ObservedImports, ADumpThatHardlyMatchesWhatWasScannedInItsTimeIsProbablySomebodyElses) {
    std::vector<ObservedPlay> mine;
    std::vector<Made> own;
    std::vector<Made> others;
    for (int i = 1; i <= 40; ++i) {
        mine.push_back(seen(600 * i, i % 5));
        own.push_back({600 * i, i % 5});
        others.push_back({600 * i + 300, 7 + i % 5});
    }
    record(mine);
    const ImportReport strange = import(others);
    ASSERT_EQ(strange.notes.size(), 1);
    EXPECT_TRUE(strange.notes.front().contains(QStringLiteral("somebody else")));
    EXPECT_TRUE(strange.notes.front().contains(QStringLiteral("39"))) << "as many lie within its time";
    EXPECT_EQ(import(own).notes, QStringList());
    EXPECT_EQ(import(own).notes, QStringList()) << "nor when it is known already";
    EXPECT_EQ(import(others).notes.size(), 1) << "that somebody else's is stored makes it no better";
    EXPECT_EQ(import({own.begin(), own.begin() + 10}).notes, QStringList());
    EXPECT_EQ(import({others.begin(), others.begin() + 10}).notes, QStringList()) << "too few to tell";
    std::vector<Made> podcasts;
    for (int i = 1; i <= 40; ++i)
        podcasts.push_back({600 * i + 200, i % 5, 180'000, Source::ExtendedDump, "linux", Kind::Episode});
    EXPECT_EQ(import(podcasts).notes, QStringList()) << "scanning sees songs";
    EXPECT_EQ(import({{100'000, 9}, {200'000, 9}}).notes, QStringList()) << "of another time";
}

} // namespace
} // namespace afs
