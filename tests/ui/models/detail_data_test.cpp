// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/detail_data.h"

#include "tests/ui/support/fakes.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::at;
using test::play;

/// The best month of ABBA: two plays in each of two, the longer ones in the later.
std::optional<TimeBucket> bestMonth(Metric metric, std::int64_t laterMs) {
    std::vector<PlayFacts> plays;
    for (const int month : {3, 7})
        for (const int day : {1, 2}) {
            plays.push_back(play(at(2024, month, day), 1, "Waterloo", "ABBA"));
            plays.back().ms = month == 7 ? laterMs : 180'000;
        }
    Scope scope;
    scope.metric = metric;
    SelectionCache selections;
    const std::chrono::local_days lastDay{std::chrono::year(2024) / 8 / 1};
    return detailData({test::libraryOf(plays), scope, lastDay}, Subject::ofArtist("ABBA"), selections,
                      {std::make_shared<std::atomic<quint64>>(0), 0})
        .facts.bestMonth;
}

int monthOf(const std::optional<TimeBucket>& bucket) {
    return bucket ? static_cast<int>(static_cast<unsigned>(std::chrono::year_month_day(bucket->from).month())) : 0;
}

TEST(DetailDataTest, MonthsWithAsManyPlaysAreToldApartByTimeAsInRankings) {
    EXPECT_EQ(monthOf(bestMonth(Metric::Plays, 200'000)), 7);
    EXPECT_EQ(monthOf(bestMonth(Metric::Plays, 100'000)), 3);
    EXPECT_EQ(monthOf(bestMonth(Metric::Plays, 180'000)), 3) << "equal in all: the earlier one";
    EXPECT_EQ(monthOf(bestMonth(Metric::Time, 200'000)), 7);
}

} // namespace
} // namespace afs
