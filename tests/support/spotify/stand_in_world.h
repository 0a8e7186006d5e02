// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace afs::test {

/// When the app was registered decides what Spotify tells it: before February 2026, since then, or, as recorded of some
/// older apps, both names for everything.
enum class AppGeneration { Old, New, Both };

struct StandInTrack {
    QString id; ///< empty: a local file, or removed from the catalogue (`isRemoved`)
    QString name;
    QString artist;
    QString album;
    QString isrc;
    Milliseconds duration = std::chrono::minutes(3);
    bool isPlayable = true;
    QString restriction; ///< of one that is not
    bool isLocal = false;
    bool isRemoved = false;
    bool isEpisode = false;

    QString uri() const;
};

struct StandInPlay {
    Instant endedAt;
    StandInTrack track;
    QString contextUri;
};

struct StandInPlayer {
    StandInTrack track;
    Milliseconds progress{0};
    bool isPlaying = true;
    bool isPrivate = false;
    QString kind = QStringLiteral("track"); ///< or `ad`, `episode`, `unknown`
};

struct StandInPlaylist {
    QString id;
    QString name;
    QString ownerId;
    QString snapshotId = QStringLiteral("S1");
    std::vector<StandInTrack> tracks;
    bool isListed = true; ///< in the library of whoever is signed in
};

/// What is true at the stand-in; a test changes it as it likes, between requests.
struct StandInWorld {
    AppGeneration generation = AppGeneration::New;
    QString clientId = QStringLiteral("0123456789abcdef0123456789abcdef");
    QString userId = QStringLiteral("31xq7example");
    QString accountId = QStringLiteral("k7Qm2Zt9Lw"); ///< empty: none is told
    QString userName = QStringLiteral("Nora Example");
    std::vector<StandInPlay> plays; ///< in any order; only the last 50 that have ended by now are ever told
    std::optional<StandInPlayer> player;
    std::vector<StandInPlaylist> playlists;
    int untoldPlaylists = 0; ///< the list counts them and leaves them out

    QJsonObject profileJson() const;
    /// A page of the last 50 plays. `after` and `before` are Unix milliseconds.
    QJsonObject recentlyPlayedJson(const QString& base, int limit, std::optional<qint64> after,
                                   std::optional<qint64> before, Instant now) const;
    QJsonObject playerJson(bool whole, bool withMarket, bool withEpisodes, Instant now) const;
    QJsonObject playlistListJson(const QString& base, int limit, int offset) const;
    QJsonObject playlistJson(const QString& base, const StandInPlaylist& playlist, bool withMarket) const;
    QJsonObject playlistPageJson(const QString& base, const StandInPlaylist& playlist, const char* name, int limit,
                                 int offset, bool withMarket) const;
    QJsonObject trackJson(const StandInTrack& track, bool withMarket) const;
    QJsonObject albumJson(const QString& base, const QString& name, bool withMarket) const;

    /// Any track that is mentioned anywhere, and the name of an album by its id.
    std::optional<StandInTrack> findTrack(const QString& id) const;
    QString findAlbum(const QString& id) const;
    const StandInPlaylist* findPlaylist(const QString& id) const;
    bool isOwn(const StandInPlaylist& playlist) const { return playlist.ownerId == userId; }

private:
    std::vector<StandInTrack> everyTrack() const;
    QJsonObject entryJson(const StandInTrack& track, bool withMarket) const;
    QJsonObject playlistHeadJson(const QString& base, const StandInPlaylist& playlist) const;
};

/// 22 letters and digits made of a name, as Spotify's ids are.
QString standInId(const QString& name);

} // namespace afs::test
