// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/row_walk.h"

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

RowWalk::CodeFilter::CodeFilter(const Library& library, const std::vector<StringPool::Ref>& words,
                                const std::vector<std::string>& wanted) {
    if (wanted.empty())
        return;
    pass.resize(words.size(), 0);
    for (std::size_t code = 0; code < words.size(); ++code) {
        const bool passes = std::find(wanted.begin(), wanted.end(), library.text(words[code])) != wanted.end();
        pass[code] = passes ? 1 : 0;
    }
}

RowWalk::RowWalk(const Library& library, const Scope& scope, CountingRule rule)
    : m_library(library), m_counting(library, scope.filter.skipped ? CountingRule::Everything : rule),
      m_offsets(scope.zone, library.end.empty() ? 0 : library.end.front(), library.end.empty() ? 0 : library.end.back(),
                scope.dayStart),
      m_tracksThatPass(tracksThatPass(library, scope.filter)),
      m_endReasons(library, library.reasons, scope.filter.endReasons),
      m_platforms(library, library.platforms, scope.filter.platforms),
      m_countries(library, library.countries, scope.filter.countries),
      m_skipped(scope.filter.skipped ? std::optional<SkipMarks>(library) : std::nullopt),
      m_weekdays(chosen<7>(scope.filter.weekdays)), m_hours(chosen<24>(scope.filter.hours)),
      m_last(static_cast<Row>(library.plays())) {
    // Midnight may come twice, or not at all: rows near it are asked one by one, these bounds only spare the others.
    const auto rowAt = [&library](std::int64_t end) {
        return static_cast<Row>(std::lower_bound(library.end.begin(), library.end.end(), end) - library.end.begin());
    };
    const auto begin = [this](std::int64_t day) { return day * dayMs + m_offsets.dayStart() * hourMs; };
    if (scope.range.from) {
        m_range.from = dayNumber(*scope.range.from);
        m_first = rowAt(begin(m_range.from) - m_offsets.most());
        m_firstInside = rowAt(begin(m_range.from) - m_offsets.least());
    }
    if (scope.range.to) {
        m_range.to = dayNumber(*scope.range.to);
        m_last = rowAt(begin(m_range.to) - m_offsets.least());
    }
    m_last = std::max(m_first, m_last);
}

void RowWalk::fill(Block& block, LocalClock& clock, Row first, Row last, DaySpan days) const {
    std::array<std::uint8_t, blockRows> passes{};
    m_counting.mark(first, last - first, passes.data());
    for (Row row = first; row < last && !m_tracksThatPass.empty(); ++row) {
        const TrackIndex track = m_library.track[row];
        passes[row - first] &= track == noIndex ? std::uint8_t{0} : m_tracksThatPass[track];
    }
    m_endReasons.apply(m_library.reasonEnd, first, last, passes.data());
    m_platforms.apply(m_library.platform, first, last, passes.data());
    m_countries.apply(m_library.country, first, last, passes.data());
    for (Row row = first; row < last && m_skipped; ++row)
        passes[row - first] &= m_skipped->isSkipped(row) ? std::uint8_t{1} : std::uint8_t{0};
    const std::int64_t* ends = m_library.end.data();
    std::size_t count = 0;
    block.runCount = 0;
    for (Row row = first; row < last;) {
        clock.moveTo(ends[row]);
        const std::size_t before = count;
        const bool wanted = days.contains(clock.day()) && passesTime(clock);
        for (const std::int64_t end = clock.end(); row < last && ends[row] < end; ++row) {
            block.rows[count] = row; // without a branch: whether a row passes cannot be foreseen
            count += passes[row - first];
        }
        if (!wanted)
            count = before;
        if (count > before)
            block.runs[block.runCount++] = {clock.day(), clock.hour(), static_cast<std::uint16_t>(count)};
    }
    block.count = count;
}

} // namespace afs
