// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/row_walk.h"

#include "core/statistics/selection.h"

#include <algorithm>

namespace afs {

namespace {

template <std::size_t Size>
std::array<bool, Size> chosen(const std::vector<int>& values) {
    std::array<bool, Size> pass{};
    pass.fill(values.empty());
    for (const int value : values) {
        if (value >= 0 && value < static_cast<int>(Size))
            pass[static_cast<std::size_t>(value)] = true;
    }
    return pass;
}

std::int32_t dayNumber(std::chrono::local_days day) {
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

} // namespace

RowWalk::RowWalk(const Library& library, const Scope& scope, CountingRule rule)
    : m_library(library), m_counting(library, rule),
      m_offsets(scope.zone, library.end.empty() ? 0 : library.end.front(),
                library.end.empty() ? 0 : library.end.back()),
      m_tracksThatPass(tracksThatPass(library, scope.filter)), m_weekdays(chosen<7>(scope.filter.weekdays)),
      m_hours(chosen<24>(scope.filter.hours)), m_last(static_cast<Row>(library.plays())) {
    // Midnight may come twice, or not at all: rows near it are asked one by one, these bounds only spare the others.
    const auto rowAt = [&library](std::int64_t end) {
        return static_cast<Row>(std::lower_bound(library.end.begin(), library.end.end(), end) - library.end.begin());
    };
    if (scope.range.from) {
        m_fromDay = dayNumber(*scope.range.from);
        m_first = rowAt(m_fromDay * dayMs - m_offsets.most());
    }
    if (scope.range.to) {
        m_toDay = dayNumber(*scope.range.to);
        m_last = rowAt(m_toDay * dayMs - m_offsets.least());
    }
    m_last = std::max(m_first, m_last);
}

bool RowWalk::passesTime(const LocalClock& clock) const {
    return m_hours[clock.hour()] && m_weekdays[static_cast<std::size_t>(weekdayOf(clock.day()))];
}

void RowWalk::fill(Block& block, LocalClock& clock, Row first, Row last) const {
    std::size_t count = 0;
    for (Row row = first; row < last; ++row) {
        block.rows[count] = row;
        count += m_counting.counts(row) ? 1 : 0;
    }
    if (!m_tracksThatPass.empty()) {
        const auto stay = std::remove_if(block.rows.begin(), block.rows.begin() + count, [this](Row row) {
            const TrackIndex track = m_library.track[row];
            return track == noIndex || m_tracksThatPass[track] == 0;
        });
        count = static_cast<std::size_t>(stay - block.rows.begin());
    }
    bool passes = true;
    block.count = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Row row = block.rows[i];
        if (clock.moveTo(m_library.end[row]) || i == 0)
            passes = passesTime(clock);
        if (!passes)
            continue;
        block.rows[block.count] = row;
        block.days[block.count] = clock.day();
        block.hours[block.count] = clock.hour();
        ++block.count;
    }
}

} // namespace afs
