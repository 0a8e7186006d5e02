// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace afs {

/// Why a track belongs to its recording.
enum class LinkReason : std::uint8_t {
    Alone,  ///< it does not: no other track is the same recording
    Isrc,   ///< it has the ISRC of another one
    Names,  ///< title, artists and length are those of another one
    ByHand, ///< a person joined it
};

/// A track of Spotify as a release of a recording. UTF-8; empty is "not known". A local file is one as well.
struct RecordingTrack {
    std::string uri;
    std::string title;
    std::string artists; ///< as credited, joined by a comma
    std::string album;
    std::string isrc;
    std::optional<Milliseconds> length;
    LinkReason reason = LinkReason::Alone;
    bool isApart = false; ///< a person took it apart: the rules leave it alone

    bool operator==(const RecordingTrack&) const = default;
};

/// What a person did to the link of a track. Values are stored: never renumber.
enum class RecordingChange : std::uint8_t {
    Apart = 1,  ///< taken out of its recording; from then on only a person joins it with others
    Joined = 2, ///< made one recording with another track, and with all that belong to that
};

/// An entry of the journal that is not undone.
struct RecordingChoice {
    RecordingChoiceId id;
    RecordingChange change = RecordingChange::Apart;
    std::string uri;
    std::string other; ///< joined: with which; else empty
    Instant at;

    bool operator==(const RecordingChoice&) const = default;
};

/// A recording as a person looks at it.
struct RecordingDetails {
    std::vector<RecordingTrack> tracks;   ///< by URI; the one that was asked for is always among them
    std::vector<RecordingChoice> choices; ///< those that name one of the tracks, oldest first

    bool operator==(const RecordingDetails&) const = default;
};

} // namespace afs
