// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/recordings.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace afs {

namespace {

/// Every track stands for itself, as far as nobody said otherwise.
void growRepresentatives(Library& library) {
    const std::size_t known = library.representatives.size();
    library.representatives.resize(library.tracks.size());
    std::iota(library.representatives.begin() + static_cast<std::ptrdiff_t>(known), library.representatives.end(),
              static_cast<TrackIndex>(known));
}

/// `members`: all tracks of the recordings that are looked for.
void findAmong(Library& library, const std::vector<TrackIndex>& members) {
    struct Recording {
        std::size_t tracks = 0;
        TrackIndex newest = noIndex;
    };
    std::unordered_map<RecordingId, Recording> recordings;
    for (const TrackIndex track : members)
        ++recordings[library.tracks[track].recording].tracks;
    std::erase_if(recordings, [](const auto& entry) { return entry.second.tracks < 2; });
    if (recordings.empty())
        return;
    std::vector<std::uint8_t> wanted(library.tracks.size());
    for (const TrackIndex track : members)
        wanted[track] = recordings.contains(library.tracks[track].recording) ? 1 : 0;
    std::size_t missing = recordings.size();
    for (auto row = static_cast<Row>(library.plays()); row-- > 0 && missing > 0;) {
        const TrackIndex track = library.track[row];
        if (track == noIndex || wanted[track] == 0)
            continue;
        Recording& recording = recordings.at(library.tracks[track].recording);
        if (recording.newest != noIndex)
            continue;
        recording.newest = track;
        --missing;
    }
    for (const TrackIndex track : members)
        if (wanted[track] != 0 && recordings.at(library.tracks[track].recording).newest != noIndex)
            library.representatives[track] = recordings.at(library.tracks[track].recording).newest;
}

} // namespace

void findRepresentatives(Library& library) {
    growRepresentatives(library);
    std::vector<TrackIndex> members;
    for (TrackIndex track = 0; track < library.tracks.size(); ++track)
        if (library.tracks[track].recording)
            members.push_back(track);
    findAmong(library, members);
}

void findRepresentatives(Library& library, const std::vector<RecordingId>& recordings,
                         const std::vector<TrackIndex>& left) {
    if (recordings.empty() && library.representatives.empty())
        return;
    growRepresentatives(library);
    for (const TrackIndex track : left)
        library.representatives[track] = track;
    if (recordings.empty())
        return;
    std::vector<TrackIndex> members;
    for (TrackIndex track = 0; track < library.tracks.size(); ++track) {
        const RecordingId recording = library.tracks[track].recording;
        if (!recording || !std::binary_search(recordings.begin(), recordings.end(), recording))
            continue;
        library.representatives[track] = track;
        members.push_back(track);
    }
    findAmong(library, members);
}

} // namespace afs
