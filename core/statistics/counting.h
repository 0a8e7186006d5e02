// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/counting_rule.h"
#include "core/domain/scope.h"
#include "core/library/library.h"

#include <array>
#include <cstdint>
#include <vector>

namespace afs {

/// A counting rule made ready for one library: asked of stretches of rows, in loops that the compiler turns into vector
/// instructions.
class Counting {
public:
    Counting(const Library& library, CountingRule rule);

    /// passes[i] = 1 when row `first + i` counts, else 0; for i < count.
    void mark(Row first, std::size_t count, std::uint8_t* passes) const;

    /// Known from no dump, and without milliseconds: its time is estimated.
    bool isUnmeasured(Row row) const { return m_library.ms[row] < 0 && (m_library.sources[row] & dumpBits) == 0; }

private:
    static constexpr unsigned dumpBits = sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump);

    /// A question to one byte of a play.
    struct ByteTest {
        std::uint8_t mask;
        std::uint8_t value;

        bool holds(std::uint8_t byte) const { return (byte & mask) == value; }
    };
    static constexpr ByteTest always{0, 0};
    static constexpr ByteTest never{0, 1};

    bool countsUnmeasured(Row row) const;
    void findTooShort();

    const Library& m_library;
    CountingRule m_rule;
    ByteTest m_private = never;   ///< of the flags: leaves the play out
    ByteTest m_skipped = never;   ///< the same
    ByteTest m_reason = always;   ///< of the reason of its end: lets the play in
    std::int32_t m_tooShort = -1; ///< the longest ms that are too few
    std::vector<std::int32_t>
        m_trackTooShort; ///< by track, and for none; for the rule that asks for a part of its length
};

/// Which plays were skipped: the row says so, or it ended by fwdbtn, backbtn, endplay or unknown.
class SkipMarks {
public:
    explicit SkipMarks(const Library& library);

    /// Whether anything says how the play ended.
    bool isKnown(Row row) const { return m_library.reasonEnd[row] != 0 || markOf(row) != Tri::Unknown; }
    bool isSkipped(Row row) const { return markOf(row) == Tri::Yes || m_skipping[m_library.reasonEnd[row]]; }

private:
    Tri markOf(Row row) const { return PlayFlags::unpacked(m_library.flags[row]).skipped; }

    const Library& m_library;
    std::array<bool, 256> m_skipping{}; ///< by the code of the reason
};

/// The lengths of all tracks: known, else the longest play that ended by itself, else -1. Whoever asks a snapshot first
/// looks at all its plays; they stay with it.
const std::vector<std::int32_t>& trackLengths(const Library& library);

/// Which tracks a filter by artist, album, track and playlist lets through; empty: all, and plays without a track too.
std::vector<std::uint8_t> tracksThatPass(const Library& library, const Filter& filter);

} // namespace afs
