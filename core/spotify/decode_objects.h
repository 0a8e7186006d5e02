// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/spotify_values.h"

#include <QJsonArray>
#include <QJsonObject>

namespace afs {

// The objects that Spotify's answers are made of. A field of another type than expected is a field that is not there.

QString cleanText(QString text); ///< without null characters and halves of a surrogate pair
QString decodeText(const QJsonObject& json, const char* name);
std::optional<int> decodeInt(const QJsonObject& json, const char* name);
std::optional<bool> decodeBool(const QJsonObject& json, const char* name);

/// The first of the two that is an object.
QJsonObject decodeEither(const QJsonObject& json, const char* first, const char* second);

SpotifyContext decodeContext(const QJsonObject& json);
SpotifyAlbum decodeAlbumObject(const QJsonObject& json);
SpotifyTrack decodeTrackObject(const QJsonObject& json);
PlaylistHead decodePlaylistHead(const QJsonObject& json);
PlaylistEntry decodeEntry(const QJsonObject& json);

/// Empty without a moment; the track is without a URI where Spotify names none.
std::optional<PlayedItem> decodePlayed(const QJsonObject& json);

} // namespace afs
