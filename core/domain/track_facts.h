// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <vector>

namespace afs {

/// What Spotify's catalogue says of a track, whoever brought it: a play, a playlist, a look-up. UTF-8; empty is "not
/// said".
struct TrackFacts {
    struct Artist {
        std::string id;
        std::string name;

        bool operator==(const Artist&) const = default;
    };

    std::string uri; ///< `spotify:track:…` or the full `spotify:local:…`; never empty
    std::string title;
    std::vector<Artist> artists; ///< as credited; the first one is the artist of a play
    std::string albumId;
    std::string album;
    std::string albumArtist;
    std::string isrc;
    std::optional<Milliseconds> length;

    bool operator==(const TrackFacts&) const = default;
};

} // namespace afs
