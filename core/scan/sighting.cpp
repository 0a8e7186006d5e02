// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sighting.h"

#include "core/scan/track_facts_of.h"

#include <algorithm>

namespace afs {

namespace {

/// Empty: nothing that counts.
TrackFacts songOf(const PlayerState& player) {
    return player.kind == PlayingKind::Track && player.item ? trackFactsOf(*player.item) : TrackFacts{};
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

Sighting sightingOf(const std::optional<PlayerState>& player, Instant at) {
    Sighting sighting;
    sighting.at = at;
    if (!player)
        return sighting;
    sighting.isPlaying = player->isPlaying;
    sighting.isPrivate = player->isPrivateSession.value_or(false);
    if (player->progress)
        sighting.position = std::max(*player->progress, Milliseconds(0));
    TrackFacts song = songOf(*player);
    if (song.uri.empty()) {
        sighting.kind = Sighting::Kind::Other;
        if (player->item)
            sighting.length = player->item->duration;
        return sighting;
    }
    sighting.kind = Sighting::Kind::Song;
    sighting.track = std::move(song);
    sighting.track.length = believable(sighting.track.length, sighting.position);
    sighting.length = sighting.track.length;
    sighting.contextUri = player->context.uri.toStdString();
    return sighting;
}

} // namespace afs
