// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/now_playing.h"

namespace afs {

std::optional<NowPlaying> nowPlaying(const Sighting& sighting) {
    if (sighting.kind == Sighting::Kind::Nothing)
        return {};
    NowPlaying playing;
    playing.isPlaying = sighting.isPlaying;
    playing.isPrivate = sighting.isPrivate;
    if (sighting.isPrivate || sighting.kind != Sighting::Kind::Song)
        return playing;
    playing.title = QString::fromStdString(sighting.track.title);
    if (!sighting.track.artists.empty())
        playing.artist = QString::fromStdString(sighting.track.artists.front().name);
    playing.uri = QString::fromStdString(sighting.track.uri);
    playing.isLocalFile = playing.uri.startsWith(QLatin1String("spotify:local:"));
    return playing;
}

} // namespace afs
