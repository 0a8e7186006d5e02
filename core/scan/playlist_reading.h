// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"
#include "core/domain/track_facts.h"
#include "core/spotify/spotify_api.h"

#include <functional>
#include <vector>

namespace afs {

/// A playlist as Spotify gave it, whole.
struct ReadPlaylist {
    PlaylistHead head;
    bool isWithheld = false; ///< Spotify does not give its contents to personal apps: there are no tracks
    std::vector<PlaylistTrack> tracks;
    std::vector<TrackFacts> facts; ///< of the tracks that Spotify knows, one a URI

    bool operator==(const ReadPlaylist&) const = default;
};

/// Reads a playlist page by page until it is complete. Answers once, unless `context` or `api` goes first. A page that
/// fails fails the whole; a playlist that changes between its first page and its last is read again once. `market` may
/// be empty: what is playable is not said then.
void readPlaylist(SpotifyApi& api, const QString& spotifyId, const QString& market, QObject* context,
                  std::function<void(const ApiResult<ReadPlaylist>&)> answer);

} // namespace afs
