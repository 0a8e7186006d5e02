// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/library/library.h"
#include "core/statistics/counting.h"
#include "core/statistics/zone_offsets.h"

#include <array>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace afs {

/// Walks over rows and leaves those that a rule counts and a filter lets through, with their local day and hour; a
/// block at a time, so that every step is a short loop over few columns.
class RowWalk {
public:
    static constexpr std::size_t blockRows = 512;
    struct Block {
        std::size_t count = 0;
        std::array<Row, blockRows> rows;
        std::array<std::int32_t, blockRows> days;
        std::array<std::uint8_t, blockRows> hours;
    };

    RowWalk(const Library& library, const Scope& scope, CountingRule rule);

    /// Rows [first, last) outside of which nothing is in range. A few at the edges may not be either: see inRange().
    std::pair<Row, Row> candidates() const { return {m_first, m_last}; }
    bool inRange(std::int32_t day) const { return day >= m_fromDay && day < m_toDay; }
    bool isBefore(std::int32_t day) const { return day < m_fromDay; }
    const Counting& counting() const { return m_counting; }

    /// visit(block) for the rows [first, last), in order. The filter is applied, the range is not.
    template <typename Visit>
    void blocks(Row first, Row last, const Visit& visit) const {
        LocalClock clock(m_offsets);
        Block block;
        for (Row row = first; row < last;) {
            const Row end = row + static_cast<Row>(std::min<std::size_t>(blockRows, last - row));
            fill(block, clock, row, end);
            if (block.count > 0)
                visit(block);
            row = end;
        }
    }

private:
    void fill(Block& block, LocalClock& clock, Row first, Row last) const;
    bool passesTime(const LocalClock& clock) const;

    const Library& m_library;
    const Counting m_counting;
    const ZoneOffsets m_offsets;
    const std::vector<std::uint8_t> m_tracksThatPass;
    std::array<bool, 7> m_weekdays{};
    std::array<bool, 24> m_hours{};
    std::int32_t m_fromDay = std::numeric_limits<std::int32_t>::min();
    std::int32_t m_toDay = std::numeric_limits<std::int32_t>::max();
    Row m_first = 0;
    Row m_last = 0;
};

} // namespace afs
