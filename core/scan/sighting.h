// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track_facts.h"
#include "core/spotify/spotify_values.h"

#include <optional>
#include <string>

namespace afs {

/// A look at a player: what it was doing at one moment.
struct Sighting {
    enum class Kind {
        Nothing, ///< no player is active, or it has nothing in hand
        Song,    ///< a track or a local file: what is counted
        Other,   ///< an advertisement, an episode, something that Spotify does not name: never counted
    };
    Instant at;
    std::optional<Milliseconds> awake = {}; ///< then, see Clock::awake(); empty: nobody said
    Kind kind = Kind::Nothing;
    TrackFacts track; ///< of a Song
    std::string contextUri;
    std::optional<Milliseconds> position;
    std::optional<Milliseconds> length; ///< of a Song only one that can be believed
    bool isPlaying = false;             ///< false: paused
    bool isPrivate = false;             ///< a private session: nothing of it is kept

    bool operator==(const Sighting&) const = default;
};

/// What the Web API said of a player at `at`.
Sighting sightingOf(const std::optional<PlayerState>& player, Instant at);

} // namespace afs
