// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/counting_rule.h"
#include "core/domain/scope.h"
#include "core/library/library.h"

#include <array>
#include <cstdint>
#include <vector>

namespace afs {

/// A counting rule made ready for one library: asked a million times in a row.
class Counting {
public:
    Counting(const Library& library, CountingRule rule);

    /// Few branches on purpose: what one play says, the next one contradicts.
    bool counts(Row row) const {
        const std::int32_t ms = m_library.ms[row];
        if (ms < 0) [[unlikely]]
            return countsUnmeasured(row);
        const std::int64_t minimum = m_trackMinimum.empty() ? m_minimum : minimumOf(m_library.track[row]);
        const unsigned passes = unsigned{m_library.kind(row) == Kind::Music} & m_flagsPass[m_library.flags[row]] &
                                m_reasonPasses[m_library.reasonEnd[row]] & unsigned{ms >= minimum};
        return passes != 0;
    }

    /// Milliseconds that the play adds to measured time: 0 when unknown, believed up to a day.
    std::int32_t measured(Row row) const {
        const std::int32_t ms = m_library.ms[row];
        return ms > dayMs ? believed(row) : ms < 0 ? 0 : ms;
    }

    /// Known from no dump, and without milliseconds: its time is estimated.
    bool isUnmeasured(Row row) const { return m_library.ms[row] < 0 && (m_library.sources[row] & dumpBits) == 0; }

private:
    static constexpr unsigned dumpBits = sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump);

    bool countsUnmeasured(Row row) const;
    std::int32_t believed(Row row) const;
    std::int64_t minimumOf(TrackIndex track) const { return track == noIndex ? m_minimum : m_trackMinimum[track]; }
    void findTrackMinimums();

    const Library& m_library;
    CountingRule m_rule;
    std::int64_t m_minimum = 0;
    std::array<std::uint8_t, 256> m_flagsPass{};
    std::array<std::uint8_t, 256> m_reasonPasses{};
    std::vector<std::int64_t> m_trackMinimum; ///< by track, for the rule that asks for a part of its length
};

/// The lengths of all tracks: known, else the longest play that ended by itself, else -1.
std::vector<std::int32_t> trackLengths(const Library& library);

/// Which tracks a filter by artist, album, track and playlist lets through; empty: all, and plays without a track too.
std::vector<std::uint8_t> tracksThatPass(const Library& library, const Filter& filter);

} // namespace afs
