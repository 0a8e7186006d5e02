// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/spotify/spotify_values.h"

#include <QByteArray>

namespace afs {

// From the bytes of an answer to values, for apps of either generation: `item` or `track`, `items` or `tracks`, and any
// field missing. Errors (ErrorKind::Network: asking again may help) are for what is not JSON of the expected kind at
// all; a list that is not there is an error and no empty list. Pure; no input is too odd.

Result<RecentlyPlayed> decodeRecentlyPlayed(const QByteArray& body);

/// Of `/me/player` and `/me/player/currently-playing`. An empty body: nothing plays.
Result<std::optional<PlayerState>> decodePlayer(const QByteArray& body);

Result<PlaylistListPage> decodePlaylistList(const QByteArray& body);
Result<Playlist> decodePlaylist(const QByteArray& body);
Result<PlaylistPage> decodePlaylistPage(const QByteArray& body);
Result<SpotifyTrack> decodeTrack(const QByteArray& body);
Result<AlbumTracks> decodeAlbum(const QByteArray& body);
Result<SpotifyProfile> decodeProfile(const QByteArray& body);

/// How an entry is to be shown. `is_playable` that is not said is Unknown, whatever else is said.
EntryStatus entryStatus(const PlaylistEntry& entry);

/// The words of a refusal, from either host, in JSON or plain text.
struct SpotifyRefusal {
    QString message; ///< a sentence of Spotify's; of HTML nothing
    QString reason;  ///< `QUOTA_EXCEEDED`, …
    QString code;    ///< the accounts host's: `invalid_grant`, `invalid_client`, …

    bool operator==(const SpotifyRefusal&) const = default;
};

SpotifyRefusal decodeRefusal(const QByteArray& body);

} // namespace afs
