// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace afs {

/// How many threads so many rows are worth: one for most libraries.
inline unsigned partsFor(std::size_t rows) {
    constexpr std::size_t rowsWorthAThread = 200'000;
    constexpr unsigned most = 8;
    const auto wanted = static_cast<unsigned>(std::min<std::size_t>(rows / rowsWorthAThread, most));
    return std::clamp(std::min(wanted, std::thread::hardware_concurrency()), 1U, most);
}

/// The `part`-th of `parts` equal stretches of [first, last).
inline std::pair<std::uint32_t, std::uint32_t> partOf(std::uint32_t first, std::uint32_t last, unsigned part,
                                                      unsigned parts) {
    const std::uint64_t count = last - first;
    return {first + static_cast<std::uint32_t>(count * part / parts),
            first + static_cast<std::uint32_t>(count * (part + 1) / parts)};
}

/// Runs work(0) … work(parts - 1) at once and returns when all are done. Where no thread can be had, one after the
/// other.
template <typename Work>
void forkJoin(unsigned parts, const Work& work) {
    std::vector<std::jthread> threads; // joined on the way out, whatever that is
    for (unsigned part = 1; part < parts; ++part) {
        try {
            threads.emplace_back([&work, part] { work(part); });
        } catch (const std::system_error&) {
            work(part);
        }
    }
    work(0U);
}

} // namespace afs
