// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QUrlQuery>

#include <initializer_list>
#include <utility>

namespace afs {

/// Where Spotify is.
struct SpotifyHosts {
    QUrl api = QUrl(QStringLiteral("https://api.spotify.com"));
    QUrl accounts = QUrl(QStringLiteral("https://accounts.spotify.com"));

    bool operator==(const SpotifyHosts&) const = default;
};

/// Spotify's own; or, for tests, what ANALYTICS_SPOTIFY_API_URL and ANALYTICS_SPOTIFY_ACCOUNTS_URL say, as long as that
/// is a loopback address and no name.
SpotifyHosts findSpotifyHosts();

/// `text` when it is `http://127.…[:port]` or `http://[::1][:port]` (or https), else `usual`.
QUrl hostForTests(const QString& text, const QUrl& usual);

/// `host` with a path (encoded already) and a query, whose values are percent-encoded here.
QUrl urlOf(const QUrl& host, const QString& path, std::initializer_list<std::pair<const char*, QString>> query = {});

/// `name=value&…` as forms and queries are sent; a space is `%20`.
QByteArray formEncoded(std::initializer_list<std::pair<const char*, QString>> values);

} // namespace afs
