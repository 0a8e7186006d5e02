// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/play.h"
#include "core/domain/track_facts.h"

#include <optional>
#include <string>

namespace afs {

/// A play as the Web API or a player told of it, before it is stored. Private sessions never become one.
struct ObservedPlay {
    Source source = Source::WebApi;    ///< WebApi, Live or LocalPlayer
    Instant end;                       ///< `played_at`; else the last sighting
    std::optional<Milliseconds> heard; ///< measured by watching; never known of what Spotify lists afterwards
    TrackFacts track;
    std::string contextUri; ///< what it was started from; empty: not said
    /// A watched play is stored once it counts, and goes on: the end that this source stored it with, to be replaced
    /// (with `heard`) by this one.
    std::optional<Instant> storedEnd;

    bool operator==(const ObservedPlay&) const = default;
};

} // namespace afs
