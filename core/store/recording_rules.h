// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track_facts.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace afs {

/// Lengths this close are those of one recording.
constexpr std::int32_t sameRecordingMs = 2000;

/// What the rules compare of a track. An empty key joins with nothing.
struct RecordingKeys {
    std::string byIsrc;        ///< equal: one recording
    std::string byNames;       ///< where a code is missing: equal, and lengths at most sameRecordingMs apart
    std::int32_t lengthMs = 0; ///< known wherever `byNames` is

    bool operator==(const RecordingKeys&) const = default;
};

/// What the catalogue's facts of a track are compared by: its ISRC; or its title, all its artists (by id where all have
/// one) and its length. Only for `spotify:track:` URIs: a file of one's own, an episode and what only a dump knows join
/// with nothing by themselves. A live or another version (see namesOtherVersion) joins by its ISRC alone, and with
/// tracks whose titles name the same version: many a label gives the concert the code of the studio. An album that is
/// named so says that titles need not.
RecordingKeys recordingKeys(const TrackFacts& facts);

/// An ISRC, which is written with and without hyphens, in any case. Empty: none.
std::string plainIsrc(std::string_view isrc);

/// Whether a title says that this is another performance or mix than the one of that name: live, acoustic, remix, demo,
/// … in brackets, behind a dash, or as its last word. "Live Forever" and "Live and Let Die" do not; remastered, radio
/// edit and "feat." are of the same performance.
bool namesOtherVersion(std::string_view title);

} // namespace afs
