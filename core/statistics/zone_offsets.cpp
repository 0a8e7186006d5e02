// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/zone_offsets.h"

#include <QDateTime>

#include <algorithm>

namespace afs {

ZoneOffsets::ZoneOffsets(const QTimeZone& zone, std::int64_t first, std::int64_t last) {
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
    m_end = (hours + 1) * hourMs - offset;
    if (m_stretch + 1 < m_offsets.size())
        m_end = std::min(m_end, m_offsets[m_stretch + 1].from);
    const std::int64_t day = floorDivide(hours, 24);
    m_day = static_cast<std::int32_t>(day);
    m_hour = static_cast<std::uint8_t>(hours - day * 24);
}

} // namespace afs
