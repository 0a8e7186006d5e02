// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace afs::demo {

/// SplitMix64: the same numbers on every machine, which the distributions of <random> do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /// 0 … 1, 1 excluded.
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

    /// `from` … `to`, both included.
    std::int64_t between(std::int64_t from, std::int64_t to) {
        return from + static_cast<std::int64_t>(unit() * static_cast<double>(to - from + 1));
    }

    /// An index below `size`.
    std::size_t index(std::size_t size) { return static_cast<std::size_t>(unit() * static_cast<double>(size)); }

    /// An index below `size`; the first ones are much likelier (hits, favourites).
    std::size_t early(std::size_t size, double bias = 2.0) {
        return static_cast<std::size_t>(std::pow(unit(), bias) * static_cast<double>(size));
    }

    template <typename Table>
    const auto& pick(const Table& table) {
        return table[index(table.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace afs::demo
