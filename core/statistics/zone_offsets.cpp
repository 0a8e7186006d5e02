// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/zone_offsets.h"

#include <QDateTime>

#include <algorithm>

namespace afs {

ZoneOffsets::ZoneOffsets(const QTimeZone& zone, std::int64_t first, std::int64_t last, std::chrono::hours dayStart)
    : m_dayStart(dayStart.count()) {
    constexpr std::int64_t second = 1000;
    if (!zone.isValid()) {
        m_stretches.push_back({INT64_MIN, 0});
        return;
    }
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(first, Qt::UTC);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(std::max(first, last), Qt::UTC);
    m_stretches.push_back({INT64_MIN, zone.offsetFromUtc(from) * second});
    for (const QTimeZone::OffsetData& transition : zone.transitions(from, to)) {
        const std::int64_t offset = transition.offsetFromUtc * second;
        if (offset != m_stretches.back().offset)
            m_stretches.push_back({transition.atUtc.toMSecsSinceEpoch(), offset});
    }
    m_least = m_most = m_stretches.front().offset;
    for (const Stretch& stretch : m_stretches) {
        m_least = std::min(m_least, stretch.offset);
        m_most = std::max(m_most, stretch.offset);
    }
}

void LocalClock::findHour(std::int64_t moment) {
    while (m_stretch + 1 < m_offsets.size() && m_offsets[m_stretch + 1].from <= moment)
        ++m_stretch;
    const std::int64_t offset = m_offsets[m_stretch].offset;
    const std::int64_t hours = floorDivide(moment + offset, hourMs);
    m_endOfStretch = m_stretch + 1 < m_offsets.size() ? m_offsets[m_stretch + 1].from : INT64_MAX;
    m_end = std::min((hours + 1) * hourMs - offset, m_endOfStretch);
    findEndOfNext();
    m_day = static_cast<std::int32_t>(floorDivide(hours - m_dayStart, 24));
    m_hour = static_cast<std::uint8_t>(hours - floorDivide(hours, 24) * 24);
}

Instant beginOfDay(std::chrono::local_days day, const QTimeZone& zone, std::chrono::hours dayStart) {
    constexpr std::int64_t furthest = 2 * 24 * hourMs; // no zone is that far from UTC
    const std::int64_t wanted = Milliseconds(day.time_since_epoch() + dayStart).count();
    const ZoneOffsets offsets(zone, wanted - furthest, wanted + furthest);
    const auto& stretches = offsets.stretches();
    std::int64_t begin = wanted;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        begin = std::max(stretches[i].from, wanted - stretches[i].offset);
        if (i + 1 == stretches.size() || begin < stretches[i + 1].from)
            break;
    }
    return Instant(Milliseconds(begin));
}

} // namespace afs
