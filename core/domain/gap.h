// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace afs {

/// Why plays of a time may be missing. Values are stored: never renumber.
enum class GapCause : std::uint8_t {
    WindowFull = 1, ///< Spotify listed only plays that were new: older ones may have slipped out of its 50
    Asleep = 2,     ///< the computer slept, or its clock jumped
    NotRunning = 3, ///< the program was closed
    SignedOut = 4,  ///< no usable sign-in
    Blocked = 5,    ///< Spotify's limit
    Offline = 6,    ///< no network, or Spotify was out
    Database = 7,   ///< the database was away
    Paused = 8,     ///< by the person
    Unnamed = 9,    ///< Spotify listed a play and did not say of which song
};

/// A time of which plays may be missing: [from, to). Kept when it closes, so that a history can be trusted later.
struct Gap {
    GapId id;
    AccountId account;
    Instant from;
    Instant to;
    GapCause cause = GapCause::WindowFull;
    double playsLost = 0; ///< an estimate by the pace around it; of many short gaps the parts of a play sum up
    bool isOpen = true;   ///< closed by a dump that covers it, or by a window that turned out to reach back far enough
    bool isOfLocalFiles = false; ///< of them alone: no window lists any, and few dumps do
    bool isAfterHistory = false; ///< begins where the history ended before anybody scanned: moves when that changes

    bool operator==(const Gap&) const = default;
};

/// For words: of less than about one play 0; whether that is none at all.
inline int wholePlaysLost(double estimate) {
    return estimate < 0.95 ? 0 : static_cast<int>(std::lround(estimate));
}
inline bool isNoPlay(double estimate) {
    return estimate < 0.05;
}

} // namespace afs
