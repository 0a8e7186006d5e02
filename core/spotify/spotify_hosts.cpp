// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_hosts.h"

#include <QHostAddress>

namespace afs {

QUrl hostForTests(const QString& text, const QUrl& usual) {
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                        (url.path().isEmpty() || url.path() == QLatin1String("/"));
    QHostAddress address;
    if (!url.isValid() || !isWeb || !isBare || !address.setAddress(url.host()) || !address.isLoopback())
        return usual;
    QUrl host = url;
    host.setPath({});
    return host;
}

SpotifyHosts findSpotifyHosts() {
    const SpotifyHosts usual;
    return {hostForTests(qEnvironmentVariable("ANALYTICS_SPOTIFY_API_URL"), usual.api),
            hostForTests(qEnvironmentVariable("ANALYTICS_SPOTIFY_ACCOUNTS_URL"), usual.accounts)};
}

QByteArray formEncoded(std::initializer_list<std::pair<const char*, QString>> values) {
    QByteArray form;
    for (const auto& [name, value] : values) {
        if (!form.isEmpty())
            form += '&';
        form += name;
        form += '=';
        form += QUrl::toPercentEncoding(value);
    }
    return form;
}

QUrl urlOf(const QUrl& host, const QString& path, std::initializer_list<std::pair<const char*, QString>> query) {
    QUrl url = host;
    url.setPath(path, QUrl::StrictMode);
    if (query.size() > 0)
        url.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

} // namespace afs
