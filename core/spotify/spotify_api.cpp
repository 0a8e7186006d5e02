// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_api.h"

#include "core/spotify/spotify_decoder.h"

#include <QPointer>

namespace afs {

namespace {

const QString withEpisodes = QStringLiteral("track,episode"); // else Spotify leaves holes in their places

/// The path of one object; an id from outside may hold anything.
QString pathOf(const char* collection, const QString& id, const char* part = "") {
    return QStringLiteral("/v1/") + QLatin1String(collection) + u'/' +
           QString::fromLatin1(QUrl::toPercentEncoding(id)) + QLatin1String(part);
}

QUrl withMarket(QUrl url, const QString& market) {
    if (market.isEmpty())
        return url;
    const QString query = url.query(QUrl::FullyEncoded);
    const QString pair = QStringLiteral("market=") + QString::fromLatin1(QUrl::toPercentEncoding(market));
    url.setQuery(query.isEmpty() ? pair : QString(query + u'&' + pair), QUrl::StrictMode);
    return url;
}

bool isRefusedOrMissing(const ApiError& error) {
    return error.problem == ApiProblem::Refused || error.problem == ApiProblem::NotFound;
}

} // namespace

SpotifyApi::SpotifyApi(RequestQueue& queue, const SpotifyHosts& hosts, AccessTokens& tokens, QObject* parent)
    : QObject(parent), m_queue(queue), m_host(hosts.api), m_tokens(tokens) {}

template <typename T>
void SpotifyApi::get(RequestGroup group, const QUrl& url, QObject* context, Result<T> (*decode)(const QByteArray&),
                     Answer<T> answer) {
    m_queue.get(
        group, url, m_tokens, this,
        [context = QPointer<QObject>(context), decode, answer = std::move(answer)](const ApiResult<HttpAnswer>& got) {
            if (!context)
                return;
            if (!got) {
                answer(tl::make_unexpected(got.error()));
                return;
            }
            Result<T> value = decode(got->body);
            if constexpr (std::is_same_v<T, RecentlyPlayed>)
                if (value)
                    value->toldAt = got->serverTime;
            if (value)
                answer(std::move(*value));
            else
                answer(tl::make_unexpected(ApiError{ApiProblem::Temporary, value.error(), {}, 1}));
        });
}

void SpotifyApi::profile(QObject* context, Answer<SpotifyProfile> answer) {
    get(RequestGroup::Profile, urlOf(m_host, QStringLiteral("/v1/me")), context, decodeProfile, std::move(answer));
}

void SpotifyApi::recentlyPlayed(QObject* context, Answer<RecentlyPlayed> answer) {
    get(RequestGroup::RecentlyPlayed,
        urlOf(m_host, QStringLiteral("/v1/me/player/recently-played"), {{"limit", QStringLiteral("50")}}), context,
        decodeRecentlyPlayed, std::move(answer));
}

void SpotifyApi::player(const QString& market, QObject* context, Answer<std::optional<PlayerState>> answer) {
    const QUrl url = urlOf(m_host, QStringLiteral("/v1/me/player"), {{"additional_types", withEpisodes}});
    get(RequestGroup::Live, withMarket(url, market), context, decodePlayer, std::move(answer));
}

void SpotifyApi::currentlyPlaying(const QString& market, QObject* context, Answer<std::optional<PlayerState>> answer) {
    const QUrl url =
        urlOf(m_host, QStringLiteral("/v1/me/player/currently-playing"), {{"additional_types", withEpisodes}});
    get(RequestGroup::Live, withMarket(url, market), context, decodePlayer, std::move(answer));
}

void SpotifyApi::playlists(int offset, QObject* context, Answer<PlaylistListPage> answer) {
    const QUrl url = urlOf(m_host, QStringLiteral("/v1/me/playlists"),
                           {{"limit", QStringLiteral("50")}, {"offset", QString::number(offset)}});
    get(RequestGroup::Playlists, url, context, decodePlaylistList, std::move(answer));
}

void SpotifyApi::playlist(const QString& id, const QString& market, QObject* context, Answer<Playlist> answer) {
    const QUrl url = urlOf(m_host, pathOf("playlists", id), {{"additional_types", withEpisodes}});
    get(RequestGroup::PlaylistItems, withMarket(url, market), context, decodePlaylist, std::move(answer));
}

void SpotifyApi::playlistPage(const QString& id, int offset, const QString& market, QObject* context,
                              Answer<PlaylistPage> answer) {
    const auto url = [this, id, offset, market](const char* part, int limit) {
        return withMarket(urlOf(m_host, pathOf("playlists", id, part),
                                {{"limit", QString::number(limit)},
                                 {"offset", QString::number(offset)},
                                 {"additional_types", withEpisodes}}),
                          market);
    };
    const QPointer<QObject> listener(context);
    get<PlaylistPage>(RequestGroup::PlaylistItems, url("/items", 50), context, decodePlaylistPage,
                      [this, url, listener, answer = std::move(answer)](const ApiResult<PlaylistPage>& page) {
                          // An app's age cannot be asked for: some know the old name alone.
                          if (page || !isRefusedOrMissing(page.error()) || !listener)
                              answer(page);
                          else
                              get<PlaylistPage>(RequestGroup::PlaylistItems, url("/tracks", 100), listener,
                                                decodePlaylistPage, answer);
                      });
}

void SpotifyApi::track(const QString& id, const QString& market, QObject* context, Answer<SpotifyTrack> answer) {
    get(RequestGroup::Tracks, withMarket(urlOf(m_host, pathOf("tracks", id)), market), context, decodeTrack,
        std::move(answer));
}

void SpotifyApi::album(const QString& id, const QString& market, QObject* context, Answer<AlbumTracks> answer) {
    get(RequestGroup::Albums, withMarket(urlOf(m_host, pathOf("albums", id)), market), context, decodeAlbum,
        std::move(answer));
}

} // namespace afs
