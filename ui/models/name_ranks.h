// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace afs {

/// A rank for every name by the collation of the locale, equal for equal ones: comparing numbers a million times is
/// cheap, comparing names is not. Some microseconds a name: for a worker where there are many. Any thread.
template <typename NameOf>
std::vector<std::uint32_t> nameRanks(std::size_t count, const NameOf& nameOf) {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        keys.push_back(collator.sortKey(nameOf(i)));
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint32_t> ranks(count);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && keys[order[i - 1]] < keys[order[i]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace afs
