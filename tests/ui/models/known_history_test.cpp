// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/known_history.h"

#include "tests/ui/support/fakes.h"
#include "tests/ui/support/live_fakes.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;

std::chrono::local_days localDay(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

ImportRecord importOf(Instant first, Instant last, ImportState state = ImportState::Done) {
    ImportRecord record;
    record.state = state;
    record.first = first;
    record.last = last;
    return record;
}

struct KnownHistoryTest : testing::Test {
    test::FakeLibrary library{test::libraryOf({test::play(at(2023, 5, 1), 1, "a", "A")})};
    test::FakeImports imports;
    test::FakeScan scan;
};

TEST_F(KnownHistoryTest, FollowsTheImportsThatStand) {
    imports.imports = {importOf(at(2022, 1, 1), at(2024, 3, 14)),
                       importOf(at(2025, 1, 1), at(2025, 2, 1), ImportState::Undone)};
    const KnownHistory known(library, imports, scan, AccountId(1));
    EXPECT_EQ(known.covered({}).known(), (std::vector<DateSpan>{{localDay(2022, 1, 1), localDay(2024, 3, 15)}}));
    QSignalSpy changed(&known, &KnownHistory::changed);
    imports.requestImports();
    EXPECT_EQ(changed.size(), 0) << "the same list";
    imports.imports.pop_back();
    imports.imports.push_back(importOf(at(2025, 1, 1), at(2025, 2, 1)));
    library.replace(library.library());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(known.covered({}).known().size(), 2U);
}

TEST_F(KnownHistoryTest, BeforeTheImportsAreListedEveryDayCounts) {
    library.replace(nullptr);
    const KnownHistory known(library, imports, scan, AccountId(1));
    EXPECT_TRUE(known.covered({}).isEveryDay());
}

TEST_F(KnownHistoryTest, TheNewestYearThatIsMostlyKnownIsNotTheOneThatADumpEndsIn) {
    imports.imports = {importOf(at(2022, 1, 1), at(2024, 3, 14))};
    const KnownHistory known(library, imports, scan, AccountId(1));
    EXPECT_EQ(known.newestCoveredYear({2022, 2023, 2024}, {}), 2023);
    EXPECT_EQ(known.newestCoveredYear({2024}, {}), std::nullopt);
    EXPECT_EQ(known.newestCoveredYear({}, {}), std::nullopt);
}

} // namespace
} // namespace afs
