// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

#include <cstdint>
#include <vector>

namespace afs {

constexpr std::int64_t hourMs = 3'600'000;

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// What a zone adds to UTC, over a stretch of time: a short table made once, so that no row asks QTimeZone.
class ZoneOffsets {
public:
    struct Stretch {
        std::int64_t from;   ///< ms since 1970 UTC; it ends where the next begins
        std::int64_t offset; ///< ms to add to UTC
    };

    /// Good for the moments [first, last], ms since 1970 UTC. An invalid zone counts as UTC.
    ZoneOffsets(const QTimeZone& zone, std::int64_t first, std::int64_t last);

    const std::vector<Stretch>& stretches() const { return m_stretches; }
    std::int64_t least() const { return m_least; }
    std::int64_t most() const { return m_most; }

private:
    std::vector<Stretch> m_stretches;
    std::int64_t m_least = 0;
    std::int64_t m_most = 0;
};

/// Local day and hour of moments that come in ascending order.
class LocalClock {
public:
    explicit LocalClock(const ZoneOffsets& offsets) : m_offsets(offsets.stretches()) {}

    void moveTo(std::int64_t moment) {
        if (moment >= m_end)
            findHour(moment);
    }

    std::int32_t day() const { return m_day; } ///< local days since 1970-01-01
    std::uint8_t hour() const { return m_hour; }
    std::int64_t end() const { return m_end; } ///< the first moment that may be of another local hour

private:
    void findHour(std::int64_t moment);

    const std::vector<ZoneOffsets::Stretch>& m_offsets;
    std::size_t m_stretch = 0;
    std::int64_t m_end = INT64_MIN;
    std::int32_t m_day = 0;
    std::uint8_t m_hour = 0;
};

} // namespace afs
