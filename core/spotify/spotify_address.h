// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afs {

/// What an address of Spotify's names: a link, a `spotify:` URI, or an id alone, as a person pastes them.
struct SpotifyAddress {
    enum class Of {
        Nothing, ///< no address of Spotify's
        Playlist,
        Album,
        Track,
        Artist,
        Episode,
        Show,
        Person,
        LikedSongs, ///< no playlist for the Web API
        ShortLink,  ///< says nothing before somebody follows it
    };
    Of of = Of::Nothing;
    QString id; ///< of a playlist: 22 letters and digits; else empty

    bool operator==(const SpotifyAddress&) const = default;
};

/// Letters of hosts and words in any case, with or without `https://`, a language, `embed`, an owner, a query.
SpotifyAddress spotifyAddressOf(const QString& text);

/// Of a playlist's address; empty: it is none.
QString playlistIdOf(const QString& text);

} // namespace afs
