// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace afs {

/// Sorts what mostly comes in order already, stable: finds the ascending runs and merges them two by two. Sorted input
/// costs one look, files that are sorted each in itself a few merges. False when `stop` was requested meanwhile: then
/// the order is any.
template <typename T, typename Less = std::less<>>
bool sortRuns(std::vector<T>& items, Less less = {}, const std::stop_token& stop = {}) {
    constexpr std::size_t shortRun = 4096;
    const auto at = [&items](std::size_t i) { return items.begin() + static_cast<std::ptrdiff_t>(i); };
    std::vector<std::size_t> ends;
    for (std::size_t from = 0; from < items.size(); from = ends.back()) {
        if (stop.stop_requested())
            return false;
        std::size_t to = from + 1;
        while (to < items.size() && !less(items[to], items[to - 1]))
            ++to;
        if (to - from < shortRun) {
            to = std::min(items.size(), from + shortRun);
            std::stable_sort(at(from), at(to), less);
        }
        ends.push_back(to);
    }
    while (ends.size() > 1) {
        std::vector<std::size_t> merged;
        std::size_t from = 0;
        for (std::size_t i = 0; i + 1 < ends.size(); i += 2) {
            if (stop.stop_requested())
                return false;
            std::inplace_merge(at(from), at(ends[i]), at(ends[i + 1]), less);
            merged.push_back(from = ends[i + 1]);
        }
        if (ends.size() % 2 != 0)
            merged.push_back(ends.back());
        ends = std::move(merged);
    }
    return true;
}

} // namespace afs
