// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/evidence.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace afs {

/// Tolerances of "an extended row and an account row are the same play" (spotify-facts 5.7: artist and title equal,
/// milliseconds equal, end within 60 to 90 s). An account row knows its minute only, so its play ended within
/// [minute, minute + 60 s); the distance of an extended row is how far its end lies outside of that.
struct PairingTolerance {
    std::int64_t minuteMs = 60'000;
    std::int64_t outsideMs = 90'000;
};

/// A row that may have a counterpart. A pair has `ms` in common, and one of the three identities (0: has none). The
/// names of both kinds of data differ at times: where the album's artist is another one, or a title was changed since.
struct PairCandidate {
    std::int32_t track = 0; ///< NameIdentity::track, of names with a URI
    std::int32_t exact = 0; ///< NameIdentity::exact, of names with a `match`
    std::int32_t match = 0; ///< NameIdentity::match
    std::int64_t ms = 0;
    std::int64_t end = 0;
    std::int64_t ref = 0;           ///< what the caller knows the row by
    const TrackRow* name = nullptr; ///< what the row named
};

struct Pair {
    std::int64_t extendedRef = 0;
    std::int64_t accountRef = 0;
};

/// Pairs extended with account rows one to one, nearest first, in time order among equals; then who has the URI in
/// common goes first, then who is spelled alike, then what the names say decides. So it depends on facts alone, and not
/// on what came first. Takes room and time for each row, not for each two. Throws Stopped.
std::vector<Pair> pairNearest(std::vector<PairCandidate> extended, std::vector<PairCandidate> account,
                              const std::stop_token& stop = {}, const PairingTolerance& tolerance = {});

} // namespace afs
