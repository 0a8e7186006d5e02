// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fork_join.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace afs {

/// How names are put in order. Each thread makes its own.
inline QCollator nameCollator() {
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

/// A rank for every name by the collation of the locale, equal for equal ones: comparing numbers a million times is
/// cheap, comparing names is not. Some microseconds a name: for a worker where there are many. Any thread; so is
/// `nameOf`, which several threads ask at once.
template <typename NameOf>
std::vector<std::uint32_t> nameRanks(std::size_t count, const NameOf& nameOf) {
    struct Named {
        const QCollatorSortKey* key = nullptr;
        std::uint32_t index = 0;
    };
    constexpr std::size_t namesWorthAThread = 4000;
    constexpr unsigned mostThreads = 8;
    const auto wanted = static_cast<unsigned>(std::min<std::size_t>(count / namesWorthAThread, mostThreads));
    const unsigned parts = std::clamp(std::min(wanted, std::thread::hardware_concurrency()), 1U, mostThreads);
    const auto beginOf = [&](unsigned part) { return count * part / parts; };
    const auto isBefore = [](const Named& a, const Named& b) { return *a.key < *b.key; };
    std::vector<std::vector<QCollatorSortKey>> keys(parts);
    std::vector<Named> order(count);
    const auto at = [&order](std::size_t place) { return order.begin() + static_cast<std::ptrdiff_t>(place); };
    forkJoin(parts, [&](unsigned part) {
        const QCollator collator = nameCollator();
        keys[part].reserve(beginOf(part + 1) - beginOf(part));
        for (std::size_t i = beginOf(part); i < beginOf(part + 1); ++i) {
            keys[part].push_back(collator.sortKey(nameOf(i)));
            order[i] = {&keys[part].back(), static_cast<std::uint32_t>(i)};
        }
        std::sort(at(beginOf(part)), at(beginOf(part + 1)), isBefore);
    });
    for (unsigned part = 1; part < parts; ++part)
        std::inplace_merge(order.begin(), at(beginOf(part)), at(beginOf(part + 1)), isBefore);
    std::vector<std::uint32_t> ranks(count);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && isBefore(order[i - 1], order[i]))
            ++rank;
        ranks[order[i].index] = rank;
    }
    return ranks;
}

} // namespace afs
