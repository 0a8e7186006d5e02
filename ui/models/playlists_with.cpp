// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlists_with.h"

#include <algorithm>
#include <unordered_set>

namespace afs {

namespace {

bool belongsTo(const TrackInfo& track, TrackIndex song, Ranked kind, std::uint32_t index) {
    switch (kind) {
    case Ranked::Tracks:
        return song == index;
    case Ranked::Artists:
        return track.artist == index;
    case Ranked::Albums:
        return track.album == index;
    }
    return false;
}

} // namespace

std::vector<PlaylistWith> playlistsWith(const Library& library, const Subject& subject,
                                        const std::vector<WatchedPlaylist>& lists,
                                        const std::vector<PlaylistEntries>& entries) {
    std::vector<PlaylistWith> found;
    const std::uint32_t index = indexOf(library, subject);
    if (index == noIndex)
        return found;
    const TrackFinder finder(library);
    for (std::size_t i = 0; i < lists.size() && i < entries.size(); ++i) {
        std::unordered_set<TrackIndex> songs;
        for (const PlaylistTrack& entry : entries[i].tracks) {
            const TrackIndex track = finder.find(entry);
            if (track == noIndex)
                continue;
            const TrackIndex song = library.recordingOf(track);
            if (belongsTo(library.tracks[track], song, subject.kind, index))
                songs.insert(song);
        }
        if (!songs.empty())
            found.push_back({lists[i].id, lists[i].name, static_cast<std::int64_t>(songs.size())});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PlaylistWith& a, const PlaylistWith& b) { return a.songs > b.songs; });
    return found;
}

} // namespace afs
