// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"
#include "core/spotify/spotify_values.h"

#include <vector>

namespace afs {

/// The entries of a playlist as they are to be stored, and what changed.
struct ComparedEntries {
    std::vector<PlaylistTrack> tracks;
    std::vector<PlaylistEvent> events;

    bool operator==(const ComparedEntries&) const = default;
};

/// What two scans of a playlist are compared under.
struct ComparisonTerms {
    PlaylistId playlist;
    Instant at;             ///< of the later scan
    bool isFirst = false;   ///< there was no scan before: nothing can have changed
    bool sameMarket = true; ///< false: what is playable cannot be compared, who was added and removed can
};

/// Entry as a scan found it, at `position`. Not compared with anything yet.
PlaylistTrack playlistTrackOf(const PlaylistEntry& entry, int position);

/// Compares two scans of one playlist, positions ascending in both.
///
/// An entry is the same one in both when its URI is; else, because Spotify gives recordings new ids, when it was added
/// at the same moment and has the same ISRC, the same title and artists, or the same position. Of duplicates each is an
/// entry of its own. A song that Spotify took away (no track at all), or says nothing of, is told by its place between
/// its neighbours, and keeps what was known of it.
///
/// WentDark: it was not unplayable or removed and is now; the reason of a removed one is `removed`. CameBack: it was,
/// and can be played again. What Spotify says nothing of (Unknown) is no change, stays dark when it was, and is
/// compared with what was known before. What is dark when it is first looked at (the first scan, an entry that is new,
/// another market) went dark at nobody knows when: it is stored as such, and no event.
ComparedEntries compareEntries(const std::vector<PlaylistTrack>& former, std::vector<PlaylistTrack> found,
                               const ComparisonTerms& terms);

} // namespace afs
