// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/library/library.h"
#include "core/statistics/counting.h"
#include "core/statistics/selection.h"
#include "core/statistics/zone_offsets.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace afs {

/// Local days since 1970-01-01, half open.
struct DaySpan {
    std::int32_t from = std::numeric_limits<std::int32_t>::min();
    std::int32_t to = std::numeric_limits<std::int32_t>::max();

    bool contains(std::int32_t day) const { return day >= from && day < to; }
};

/// Walks over rows and leaves those that a rule counts and a filter lets through, in runs of one local hour; a block at
/// a time, so that every step is a short loop over few columns.
class RowWalk {
public:
    static constexpr std::size_t blockRows = 512;
    struct Run {
        std::int32_t day;
        std::uint8_t hour;
        std::uint16_t end; ///< of the run in Block::rows; it begins where the one before ends
    };
    struct Block {
        std::size_t count = 0;
        std::size_t runCount = 0;
        std::array<Row, blockRows> rows{};
        std::array<Run, blockRows> runs{};
    };

    RowWalk(const Library& library, const Scope& scope, CountingRule rule);

    DaySpan range() const { return m_range; }
    DaySpan beforeRange() const { return {DaySpan().from, m_range.from}; }
    /// Rows [first, last) outside of which nothing is in range; nothing from firstInside on is before it.
    Row first() const { return m_first; }
    Row firstInside() const { return m_firstInside; }
    Row last() const { return m_last; }
    const Counting& counting() const { return m_counting; }
    const ZoneOffsets& zone() const { return m_offsets; }

    /// visit(block) for the rows [first, last), in order, as far as their local day lies in `days`.
    template <typename Visit>
    void blocks(Row first, Row last, DaySpan days, const Visit& visit) const {
        LocalClock clock(m_offsets);
        Block block;
        for (Row row = first; row < last;) {
            const Row end = row + static_cast<Row>(std::min<std::size_t>(blockRows, last - row));
            fill(block, clock, row, end, days);
            if (block.count > 0)
                visit(block);
            row = end;
        }
    }

private:
    /// Which codes of a column of words a filter lets through.
    struct CodeFilter {
        CodeFilter(const Library& library, const std::vector<StringPool::Ref>& words,
                   const std::vector<std::string>& wanted);

        template <typename Code>
        void apply(const Column<Code>& column, Row first, Row last, std::uint8_t* passes) const {
            for (Row row = first; row < last && !pass.empty(); ++row)
                passes[row - first] &= column[row] < pass.size() ? pass[column[row]] : std::uint8_t{0};
        }

        std::vector<std::uint8_t> pass; ///< by code; empty: all
    };

    void fill(Block& block, LocalClock& clock, Row first, Row last, DaySpan days) const;
    bool passesTime(const LocalClock& clock) const {
        return m_hours[clock.hour()] && m_weekdays[static_cast<std::size_t>(weekdayOf(clock.day()))];
    }

    const Library& m_library;
    const Counting m_counting;
    const ZoneOffsets m_offsets;
    const std::vector<std::uint8_t> m_tracksThatPass;
    const CodeFilter m_endReasons;
    const CodeFilter m_platforms;
    const CodeFilter m_countries;
    const std::optional<SkipMarks> m_skipped; ///< only these pass; none: all
    std::array<bool, 7> m_weekdays{};
    std::array<bool, 24> m_hours{};
    DaySpan m_range;
    Row m_first = 0;
    Row m_firstInside = 0;
    Row m_last = 0;
};

} // namespace afs
