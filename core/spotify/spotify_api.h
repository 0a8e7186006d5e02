// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/request_queue.h"
#include "core/spotify/spotify_values.h"

namespace afs {

/// What one account asks Spotify for. Each call is answered once, from the event loop, unless `context` or this goes
/// first; whose turn it is, and what is tried again, is the queue's business. `market` is an ISO 3166 country (two
/// letters): only with one does Spotify say what is playable; empty sends none.
class SpotifyApi final : public QObject {
public:
    template <typename T>
    using Answer = std::function<void(const ApiResult<T>&)>;

    SpotifyApi(RequestQueue& queue, const SpotifyHosts& hosts, AccessTokens& tokens, QObject* parent = nullptr);

    void profile(QObject* context, Answer<SpotifyProfile> answer);

    /// The whole window of the last 50 plays; there is no way further back.
    void recentlyPlayed(QObject* context, Answer<RecentlyPlayed> answer);

    /// `/me/player` with private sessions (scope playback state), or only what plays. Empty: nothing is active.
    void player(const QString& market, QObject* context, Answer<std::optional<PlayerState>> answer);
    void currentlyPlaying(const QString& market, QObject* context, Answer<std::optional<PlayerState>> answer);

    /// 50 playlists from `offset` on, own and followed ones mixed.
    void playlists(int offset, QObject* context, Answer<PlaylistListPage> answer);

    /// Name, owner, snapshot and up to 100 entries for one request.
    void playlist(const QString& id, const QString& market, QObject* context, Answer<Playlist> answer);

    /// Entries from `offset` on: 50, or 100 of an old app. ApiProblem::Refused: Spotify withholds them.
    void playlistPage(const QString& id, int offset, const QString& market, QObject* context,
                      Answer<PlaylistPage> answer);

    void track(const QString& id, const QString& market, QObject* context, Answer<SpotifyTrack> answer);

    /// An album with its first 50 tracks: the cheapest way to many tracks.
    void album(const QString& id, const QString& market, QObject* context, Answer<AlbumTracks> answer);

private:
    template <typename T>
    void get(RequestGroup group, const QUrl& url, QObject* context, Result<T> (*decode)(const QByteArray&),
             Answer<T> answer);

    RequestQueue& m_queue;
    QUrl m_host;
    AccessTokens& m_tokens;
};

} // namespace afs
