// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/selection.h"

namespace afs {

/// Runs of consecutive local days with a counted play: the longest (the first of equals), and the one that today or
/// yesterday lies in, else length 0.
struct Streak {
    std::chrono::local_days from;
    std::int64_t days = 0;

    bool operator==(const Streak&) const = default;
};
struct Streaks {
    Streak longest;
    Streak current;

    bool operator==(const Streaks&) const = default;
};
Streaks streaks(const Selection& selection, std::chrono::local_days today);

/// Runs of counted plays with at most 30 minutes between the end of one and the start (end - ms) of the next.
constexpr std::int64_t sessionGapMs = 30 * 60 * 1000;
struct Sessions {
    std::int64_t count = 0;
    std::int64_t longestMs = 0;    ///< from the first start of its plays to the end of the last
    std::int64_t longestPlays = 0; ///< plays in the session that took longest
    std::optional<Instant> longestStart;
    std::int64_t totalMs = 0;

    bool operator==(const Sessions&) const = default;
};
Sessions sessions(const Library& library, const Selection& selection);

/// Skips are measured over every stored music play in range and filter, whatever the rule: a rule that leaves skipped
/// plays out would hide them. Skipped: the row says so, or it ended by fwdbtn, backbtn, endplay or unknown.
struct Skips {
    std::int64_t plays = 0; ///< plays with a known end reason or skip mark
    std::int64_t skipped = 0;

    bool operator==(const Skips&) const = default;
};
Skips skips(const Library& library, const Scope& scope);

} // namespace afs
