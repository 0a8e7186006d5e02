// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/playlist_data.h"
#include "ui/models/subject.h"

namespace afs {

/// A playlist and how many songs of a subject are on it.
struct PlaylistWith {
    PlaylistId playlist;
    QString name;
    std::int64_t songs = 0; ///< that are on it twice count once

    bool operator==(const PlaylistWith&) const = default;
};

/// The playlists with the track, or with tracks of the artist or the album; most songs first, then in their order.
/// `entries` as `lists`. Any thread; takes a pass over all names of the library.
std::vector<PlaylistWith> playlistsWith(const Library& library, const Subject& subject,
                                        const std::vector<WatchedPlaylist>& lists,
                                        const std::vector<PlaylistEntries>& entries);

} // namespace afs
