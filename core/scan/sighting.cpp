// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sighting.h"

#include <algorithm>

namespace afs {

namespace {

bool isSong(const PlayerState& player) {
    if (player.kind != PlayingKind::Track || !player.item)
        return false;
    const SpotifyTrack& item = *player.item;
    return item.isLocal || item.uri.startsWith(QLatin1String("spotify:track:"));
}

/// Local files come with lengths of milliseconds and of days. What is shorter than where the player is, is no length.
std::optional<Milliseconds> believable(std::optional<Milliseconds> length, std::optional<Milliseconds> position) {
    constexpr Milliseconds shortest = std::chrono::seconds(1);
    constexpr Milliseconds slack = std::chrono::seconds(2);
    constexpr Milliseconds longest = std::chrono::hours(24);
    if (!length || *length < shortest || *length >= longest || (position && *position > *length + slack))
        return {};
    return length;
}

} // namespace

TrackFacts trackFactsOf(const SpotifyTrack& track) {
    TrackFacts facts;
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

Sighting sightingOf(const std::optional<PlayerState>& player, Instant at) {
    Sighting sighting;
    sighting.at = at;
    if (!player)
        return sighting;
    sighting.isPlaying = player->isPlaying;
    sighting.isPrivate = player->isPrivateSession.value_or(false);
    if (player->progress)
        sighting.position = std::max(*player->progress, Milliseconds(0));
    if (!isSong(*player)) {
        sighting.kind = Sighting::Kind::Other;
        if (player->item)
            sighting.length = player->item->duration;
        return sighting;
    }
    sighting.kind = Sighting::Kind::Song;
    sighting.track = trackFactsOf(*player->item);
    sighting.track.length = believable(sighting.track.length, sighting.position);
    sighting.length = sighting.track.length;
    sighting.contextUri = player->context.uri.toStdString();
    return sighting;
}

} // namespace afs
