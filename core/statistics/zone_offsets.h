// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <vector>

namespace afs {

constexpr std::int64_t hourMs = 3'600'000;

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// What a zone adds to UTC, over a stretch of time: a short table made once, so that no row asks QTimeZone. And when
/// its days begin.
class ZoneOffsets {
public:
    struct Stretch {
        std::int64_t from;   ///< ms since 1970 UTC; it ends where the next begins
        std::int64_t offset; ///< ms to add to UTC
    };

    /// Good for the moments [first, last], ms since 1970 UTC. An invalid zone counts as UTC.
    ZoneOffsets(const QTimeZone& zone, std::int64_t first, std::int64_t last, std::chrono::hours dayStart = {});

    const std::vector<Stretch>& stretches() const { return m_stretches; }
    std::int64_t least() const { return m_least; }
    std::int64_t most() const { return m_most; }
    std::int64_t dayStart() const { return m_dayStart; } ///< hours, see Scope::dayStart

private:
    std::vector<Stretch> m_stretches;
    std::int64_t m_least = 0;
    std::int64_t m_most = 0;
    std::int64_t m_dayStart;
};

/// The first moment of a local day. Where clocks skip it, the first one after it.
Instant beginOfDay(std::chrono::local_days day, const QTimeZone& zone, std::chrono::hours dayStart);

/// Local day and hour of moments that come in ascending order.
class LocalClock {
public:
    explicit LocalClock(const ZoneOffsets& offsets)
        : m_offsets(offsets.stretches()), m_dayStart(offsets.dayStart()),
          m_firstHour(m_dayStart - floorDivide(m_dayStart, 24) * 24) {}

    void moveTo(std::int64_t moment) {
        if (moment < m_end)
            return;
        if (moment < m_endOfNext)
            goOn();
        else
            findHour(moment);
    }

    std::int32_t day() const { return m_day; } ///< local days since 1970-01-01
    std::uint8_t hour() const { return m_hour; }
    std::int64_t end() const { return m_end; } ///< the first moment that may be of another local hour

private:
    void findHour(std::int64_t moment);

    /// Most hours with plays follow one that has some, too.
    void goOn() {
        m_hour = m_hour == 23 ? std::uint8_t{0} : static_cast<std::uint8_t>(m_hour + 1);
        if (m_hour == m_firstHour)
            ++m_day;
        m_end = m_endOfNext;
        findEndOfNext();
    }
    void findEndOfNext() { m_endOfNext = m_end + hourMs <= m_endOfStretch ? m_end + hourMs : m_end; }

    const std::vector<ZoneOffsets::Stretch>& m_offsets;
    std::int64_t m_dayStart;
    std::int64_t m_firstHour; ///< in which a day begins
    std::size_t m_stretch = 0;
    std::int64_t m_end = INT64_MIN;
    std::int64_t m_endOfNext = INT64_MIN; ///< of the hour after this one, where that is whole; else m_end
    std::int64_t m_endOfStretch = INT64_MAX;
    std::int32_t m_day = 0;
    std::uint8_t m_hour = 0;
};

} // namespace afs
