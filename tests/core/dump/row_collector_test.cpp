// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/row_collector.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(RowCollecting, TakesNoMoreMemoryForNamesThanItsLimit) {
    RowCollector collector(10'000);
    for (int i = 0; i < 50; ++i) {
        const std::string title(1000, static_cast<char>('a' + i % 26));
        DumpRow row;
        row.title = title;
        row.artist = "Band";
        collector.row(row);
        EXPECT_EQ(collector.isOverfull(), i >= 9) << i;
    }
    EXPECT_EQ(collector.collected().rows.size(), 50U);
    EXPECT_EQ(collector.collected().names.size(), 9U);
    RowCollector roomy(100'000);
    for (int i = 0; i < 10'000; ++i) {
        DumpRow row;
        row.title = "always the same";
        row.platform = "android";
        roomy.row(row);
    }
    EXPECT_FALSE(roomy.isOverfull()) << "each name is there once";
}

} // namespace
} // namespace afs
