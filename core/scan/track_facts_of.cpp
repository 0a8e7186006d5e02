// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/track_facts_of.h"

namespace afs {

TrackFacts trackFactsOf(const SpotifyTrack& track) {
    TrackFacts facts;
    const bool isTrack = track.type.isEmpty() || track.type == QLatin1String("track");
    if (!isTrack || track.uri.isEmpty() || (track.id.isEmpty() && !track.isLocal))
        return facts;
    facts.uri = track.uri.toStdString();
    facts.title = track.name.toStdString();
    for (const SpotifyArtist& artist : track.artists)
        facts.artists.push_back({artist.id.toStdString(), artist.name.toStdString()});
    facts.albumId = track.album.id.toStdString();
    facts.album = track.album.name.toStdString();
    if (!track.album.artists.empty())
        facts.albumArtist = track.album.artists.front().name.toStdString();
    facts.isrc = track.isrc.toStdString();
    facts.length = track.duration;
    return facts;
}

} // namespace afs
