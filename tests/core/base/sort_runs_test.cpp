// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_runs.h"

#include <gtest/gtest.h>

#include <random>
#include <utility>

namespace afs {
namespace {

using Item = std::pair<int, int>; ///< what is compared, and where it stood

bool isBefore(const Item& a, const Item& b) {
    return a.first < b.first;
}

void expectStableOrder(std::vector<Item> items) {
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].second = static_cast<int>(i);
    std::vector<Item> expected = items;
    std::stable_sort(expected.begin(), expected.end(), isBefore);
    EXPECT_TRUE(sortRuns(items, isBefore));
    EXPECT_EQ(items, expected);
}

TEST(SortingRuns, EqualsAStableSortWhateverComes) {
    std::mt19937 random(7);
    for (const std::size_t size : {0U, 1U, 2U, 4095U, 4096U, 4097U, 12'289U, 50'000U})
        for (const int values : {1, 5, 1'000'000}) {
            std::vector<Item> items(size);
            for (Item& item : items)
                item.first = static_cast<int>(random() % static_cast<unsigned>(values));
            expectStableOrder(items);
        }
}

TEST(SortingRuns, MergesFilesThatAreSortedEachInItself) {
    std::vector<Item> items;
    for (int file = 0; file < 7; ++file)
        for (int i = 0; i < 5000 + file * 100; ++i)
            items.push_back({i * 7 - file, 0});
    expectStableOrder(items);
}

TEST(SortingRuns, PutsAnAscendingAndADescendingListInOrder) {
    std::vector<Item> items;
    for (int i = 0; i < 20'000; ++i)
        items.push_back({i, 0});
    expectStableOrder(items);
    std::reverse(items.begin(), items.end());
    expectStableOrder(items);
}

TEST(SortingRuns, LeavesOffWhenItIsStopped) {
    std::stop_source stop;
    stop.request_stop();
    std::vector<int> items(10'000, 1);
    EXPECT_FALSE(sortRuns(items, std::less<>{}, stop.get_token()));
}

} // namespace
} // namespace afs
