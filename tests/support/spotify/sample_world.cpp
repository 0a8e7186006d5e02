// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/sample_world.h"

namespace afs::test {

namespace {

StandInTrack song(int number) {
    StandInTrack track;
    track.name = QStringLiteral("Song %1").arg(number);
    track.id = standInId(track.name);
    track.artist = QStringLiteral("Artist %1").arg(number % 7);
    track.album = QStringLiteral("Album %1").arg(number % 11);
    track.isrc = QStringLiteral("NLA0016%1").arg(number, 5, 10, QChar(u'0'));
    track.duration = std::chrono::seconds(120 + number % 200);
    return track;
}

} // namespace

StandInWorld sampleWorld(AppGeneration generation, Instant now) {
    StandInWorld world;
    world.generation = generation;
    for (int i = 0; i < 70; ++i)
        world.plays.push_back(
            {now - std::chrono::minutes(1 + 4 * i), song(i),
             i % 3 == 0 ? QStringLiteral("spotify:playlist:") + standInId(QStringLiteral("own")) : QString()});
    world.player = StandInPlayer{song(1), std::chrono::seconds(61)};
    StandInPlaylist own{
        standInId(QStringLiteral("own")), QStringLiteral("Train"), world.userId, QStringLiteral("S1"), {}};
    for (int i = 0; i < 120; ++i)
        own.tracks.push_back(song(i));
    own.tracks[1].isPlayable = false;
    own.tracks[1].restriction = QStringLiteral("market");
    own.tracks[2].isLocal = true;
    own.tracks[2].id.clear();
    own.tracks[3].isRemoved = true;
    own.tracks[4].isEpisode = true;
    StandInPlaylist foreign = own;
    foreign.id = standInId(QStringLiteral("foreign"));
    foreign.name = QStringLiteral("Somebody's");
    foreign.ownerId = QStringLiteral("somebody");
    world.playlists = {own, foreign};
    return world;
}

} // namespace afs::test
