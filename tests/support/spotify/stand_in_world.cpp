// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/stand_in_world.h"

#include "core/base/time_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <set>

namespace afs::test {

namespace {

constexpr std::size_t mostPlaysTold = 50;

/// A JSON value of anything, also of a text that is still being put together.
struct Json {
    Json(const QJsonValue& json) : value(json) {}
    Json(const QJsonObject& json) : value(json) {}
    Json(const QJsonArray& json) : value(json) {}
    Json(QJsonValue::Type type) : value(type) {}
    Json(bool truth) : value(truth) {}
    Json(int number) : value(number) {}
    Json(qint64 number) : value(number) {}
    Json(const QString& text) : value(text) {}
    Json(const char* text) : value(QString::fromUtf8(text)) {}
    template <typename A, typename B>
    Json(const QStringBuilder<A, B>& text) : value(QString(text)) {}

    QJsonValue value;
};

QJsonObject object(std::initializer_list<std::pair<const char*, Json>> members) {
    QJsonObject json;
    for (const auto& [name, member] : members)
        json.insert(QLatin1String(name), member.value);
    return json;
}

void put(QJsonObject& json, const char* name, const Json& member) {
    json.insert(QLatin1String(name), member.value);
}

QJsonObject externalUrl(const char* kind, const QString& id) {
    return object({{"spotify", QStringLiteral("https://open.spotify.com/") + QLatin1String(kind) + u'/' + id}});
}

QJsonObject artistJson(const QString& name) {
    const QString id = standInId(name);
    return object({{"id", id},
                   {"name", name},
                   {"type", QStringLiteral("artist")},
                   {"uri", QStringLiteral("spotify:artist:") + id},
                   {"href", QStringLiteral("https://api.spotify.com/v1/artists/") + id},
                   {"external_urls", externalUrl("artist", id)}});
}

QJsonObject albumHead(const QString& name, const QString& artist) {
    const QString id = standInId(QStringLiteral("album ") + name);
    return object({{"id", id},
                   {"name", name},
                   {"album_type", QStringLiteral("album")},
                   {"type", QStringLiteral("album")},
                   {"total_tracks", 11},
                   {"release_date", QStringLiteral("2016-03")},
                   {"release_date_precision", QStringLiteral("month")},
                   {"artists", QJsonArray{artistJson(artist)}},
                   {"images", QJsonArray{}},
                   {"href", QStringLiteral("https://api.spotify.com/v1/albums/") + id},
                   {"uri", QStringLiteral("spotify:album:") + id},
                   {"external_urls", externalUrl("album", id)}});
}

QJsonObject localJson(const StandInTrack& track) {
    return object({{"id", QJsonValue::Null},
                   {"uri", track.uri()},
                   {"name", track.name},
                   {"type", QStringLiteral("track")},
                   {"is_local", true},
                   {"duration_ms", static_cast<qint64>(track.duration.count())},
                   {"artists", QJsonArray{object({{"name", track.artist}})}},
                   {"album", object({{"name", track.album}})}});
}

QJsonObject showJson(const QString& name) {
    const QString id = standInId(name);
    return object({{"id", id},
                   {"name", name},
                   {"type", "show"},
                   {"uri", QStringLiteral("spotify:show:") + id},
                   {"href", QStringLiteral("https://api.spotify.com/v1/shows/") + id},
                   {"external_urls", externalUrl("show", id)},
                   {"description", ""},
                   {"html_description", ""},
                   {"copyrights", QJsonArray{}},
                   {"images", QJsonArray{}},
                   {"languages", QJsonArray{QStringLiteral("en")}},
                   {"media_type", "audio"},
                   {"publisher", name},
                   {"explicit", false},
                   {"is_externally_hosted", false},
                   {"available_markets", QJsonArray{}},
                   {"total_episodes", 12}});
}

/// What an episode has and a track has not.
void makeEpisode(QJsonObject& json, const StandInTrack& track) {
    put(json, "type", "episode");
    put(json, "href", QStringLiteral("https://api.spotify.com/v1/episodes/") + track.id);
    put(json, "external_urls", externalUrl("episode", track.id));
    put(json, "audio_preview_url", QJsonValue::Null);
    put(json, "description", "");
    put(json, "html_description", "");
    put(json, "images", QJsonArray{});
    put(json, "is_externally_hosted", false);
    put(json, "is_playable", true);
    put(json, "languages", QJsonArray{QStringLiteral("en")});
    put(json, "release_date", "2025-01-31");
    put(json, "release_date_precision", "day");
    put(json, "show", showJson(track.artist));
}

QJsonObject page(const QString& address, const QJsonArray& items, int limit, int offset, int total) {
    const bool hasNext = offset + static_cast<int>(items.size()) < total;
    const QString next = QStringLiteral("%1?offset=%2&limit=%3").arg(address).arg(offset + limit).arg(limit);
    return object({{"href", QStringLiteral("%1?offset=%2&limit=%3").arg(address).arg(offset).arg(limit)},
                   {"limit", limit},
                   {"offset", offset},
                   {"total", total},
                   {"next", hasNext ? QJsonValue(next) : QJsonValue::Null},
                   {"previous", QJsonValue::Null},
                   {"items", items}});
}

} // namespace

QString standInId(const QString& name) {
    static const QString digits = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    QString id;
    for (int i = 0; i < 22; ++i)
        id += digits.at(static_cast<unsigned char>(hash.at(i)) % digits.size());
    return id;
}

QString StandInTrack::uri() const {
    const auto part = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text, "*", "~").replace("%20", "+"));
    };
    if (isLocal)
        return QStringLiteral("spotify:local:%1:%2:%3:%4")
            .arg(part(artist), part(album), part(name))
            .arg(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
    return (isEpisode ? QStringLiteral("spotify:episode:") : QStringLiteral("spotify:track:")) + id;
}

QJsonObject StandInWorld::profileJson() const {
    QJsonObject json = object({{"id", userId},
                               {"display_name", userName},
                               {"type", QStringLiteral("user")},
                               {"uri", QStringLiteral("spotify:user:") + userId},
                               {"href", QStringLiteral("https://api.spotify.com/v1/users/") + userId},
                               {"images", QJsonArray{}},
                               {"external_urls", externalUrl("user", userId)}});
    if (!accountId.isEmpty())
        put(json, "account_id", accountId);
    if (generation != AppGeneration::New) {
        put(json, "country", QStringLiteral("NL"));
        put(json, "product", QStringLiteral("premium"));
    }
    return json;
}

QJsonObject StandInWorld::trackJson(const StandInTrack& track, bool withMarket) const {
    if (track.isLocal)
        return localJson(track);
    QJsonObject json = object({{"id", track.id},
                               {"uri", track.uri()},
                               {"name", track.name},
                               {"type", track.isEpisode ? QStringLiteral("episode") : QStringLiteral("track")},
                               {"duration_ms", static_cast<qint64>(track.duration.count())},
                               {"explicit", false},
                               {"href", QStringLiteral("https://api.spotify.com/v1/tracks/") + track.id},
                               {"external_urls", externalUrl("track", track.id)}});
    if (track.isEpisode) {
        makeEpisode(json, track);
    } else {
        put(json, "is_local", false);
        put(json, "disc_number", 1);
        put(json, "track_number", 4);
        put(json, "preview_url", QJsonValue::Null);
        put(json, "external_ids", object({{"isrc", track.isrc}}));
        put(json, "artists", QJsonArray{artistJson(track.artist)});
        put(json, "album", albumHead(track.album, track.artist));
        if (generation != AppGeneration::New) {
            put(json, "popularity", 40);
            if (!withMarket)
                put(json, "available_markets", QJsonArray{QStringLiteral("NL")});
        }
    }
    if (withMarket) {
        put(json, "is_playable", track.isPlayable);
        if (!track.isPlayable && !track.restriction.isEmpty())
            put(json, "restrictions", object({{"reason", track.restriction}}));
    }
    return json;
}

QJsonObject StandInWorld::recentlyPlayedJson(const QString& base, int limit, std::optional<qint64> after,
                                             std::optional<qint64> before, Instant now) const {
    std::vector<StandInPlay> told;
    for (const StandInPlay& play : plays)
        if (play.endedAt <= now && !play.track.isLocal && !play.track.isEpisode)
            told.push_back(play);
    std::ranges::stable_sort(told, std::ranges::greater{}, &StandInPlay::endedAt);
    told.resize(std::min(told.size(), mostPlaysTold));
    std::erase_if(told, [&](const StandInPlay& play) {
        const qint64 ms = play.endedAt.time_since_epoch().count();
        return (after && ms <= *after) || (before && ms >= *before);
    });
    told.resize(std::min(told.size(), static_cast<std::size_t>(limit)));
    QJsonArray items;
    for (const StandInPlay& play : told) {
        const QJsonObject context = object({{"type", play.contextUri.section(u':', 1, 1)},
                                            {"uri", play.contextUri},
                                            {"href", base},
                                            {"external_urls", QJsonObject{}}});
        items.append(object({{"played_at", instantText(play.endedAt)},
                             {"context", play.contextUri.isEmpty() ? QJsonValue(QJsonValue::Null) : context},
                             {"track", trackJson(play.track, false)}}));
    }
    const QString address = base + QStringLiteral("/v1/me/player/recently-played");
    QJsonObject json = object({{"href", address}, {"limit", limit}, {"items", items}});
    const auto stamp = [](const StandInPlay& play) { return QString::number(play.endedAt.time_since_epoch().count()); };
    put(json, "cursors",
        told.empty() ? QJsonValue(QJsonValue::Null)
                     : QJsonValue(object({{"after", stamp(told.front())}, {"before", stamp(told.back())}})));
    put(json, "next",
        told.empty() ? QJsonValue(QJsonValue::Null)
                     : QJsonValue(address + QStringLiteral("?before=") + stamp(told.back())));
    return json;
}

QJsonObject StandInWorld::playerJson(bool whole, bool withMarket, bool withEpisodes, Instant now) const {
    QJsonObject json = object({{"timestamp", static_cast<qint64>(now.time_since_epoch().count())},
                               {"progress_ms", static_cast<qint64>(player->progress.count())},
                               {"is_playing", player->isPlaying},
                               {"currently_playing_type", player->kind},
                               {"context", QJsonValue::Null},
                               {"actions", QJsonObject{}}});
    const bool hasItem =
        player->kind == QLatin1String("track") || (player->kind == QLatin1String("episode") && withEpisodes);
    put(json, "item", hasItem ? QJsonValue(trackJson(player->track, withMarket)) : QJsonValue::Null);
    if (whole) {
        put(json, "device",
            object({{"id", QStringLiteral("d1")},
                    {"name", QStringLiteral("Kitchen")},
                    {"type", QStringLiteral("Speaker")},
                    {"is_active", true},
                    {"is_restricted", false},
                    {"is_private_session", player->isPrivate},
                    {"volume_percent", 40},
                    {"supports_volume", true}}));
        put(json, "repeat_state", QStringLiteral("off"));
        put(json, "shuffle_state", false);
    }
    return json;
}

QJsonObject StandInWorld::entryJson(const StandInTrack& track, bool withMarket) const {
    QJsonObject json = object({{"added_at", QStringLiteral("2025-07-29T21:11:55Z")},
                               {"added_by", object({{"id", userId},
                                                    {"type", QStringLiteral("user")},
                                                    {"uri", QStringLiteral("spotify:user:") + userId},
                                                    {"href", QStringLiteral("x")},
                                                    {"external_urls", QJsonObject{}}})},
                               {"is_local", track.isLocal}});
    const QJsonValue item = track.isRemoved ? QJsonValue(QJsonValue::Null) : trackJson(track, withMarket);
    if (generation != AppGeneration::Old)
        put(json, "item", item);
    if (generation != AppGeneration::New)
        put(json, "track", item);
    return json;
}

QJsonObject StandInWorld::playlistPageJson(const QString& base, const StandInPlaylist& playlist, const char* name,
                                           int limit, int offset, bool withMarket) const {
    QJsonArray items;
    for (int i = offset; i < offset + limit && i < static_cast<int>(playlist.tracks.size()); ++i)
        items.append(entryJson(playlist.tracks[static_cast<std::size_t>(i)], withMarket));
    const QString address = base + QStringLiteral("/v1/playlists/") + playlist.id + u'/' + QLatin1String(name);
    return page(address, items, limit, offset, static_cast<int>(playlist.tracks.size()));
}

QJsonObject StandInWorld::playlistHeadJson(const QString& base, const StandInPlaylist& playlist) const {
    return object({{"id", playlist.id},
                   {"name", playlist.name},
                   {"description", QString()},
                   {"collaborative", false},
                   {"public", true},
                   {"snapshot_id", playlist.snapshotId},
                   {"type", QStringLiteral("playlist")},
                   {"uri", QStringLiteral("spotify:playlist:") + playlist.id},
                   {"href", base + QStringLiteral("/v1/playlists/") + playlist.id},
                   {"external_urls", externalUrl("playlist", playlist.id)},
                   {"images", QJsonArray{}},
                   {"owner", object({{"id", playlist.ownerId},
                                     {"display_name", playlist.ownerId},
                                     {"type", QStringLiteral("user")},
                                     {"uri", QStringLiteral("spotify:user:") + playlist.ownerId},
                                     {"href", QStringLiteral("x")},
                                     {"external_urls", QJsonObject{}}})}});
}

QJsonObject StandInWorld::playlistListJson(const QString& base, int limit, int offset) const {
    std::vector<StandInPlaylist> listed;
    std::ranges::copy_if(playlists, std::back_inserter(listed), &StandInPlaylist::isListed);
    QJsonArray items;
    for (int i = offset; i < offset + limit && i < static_cast<int>(listed.size()); ++i) {
        const StandInPlaylist& playlist = listed[static_cast<std::size_t>(i)];
        QJsonObject head = playlistHeadJson(base, playlist);
        const QJsonObject link = object({{"href", base + QStringLiteral("/v1/playlists/") + playlist.id},
                                         {"total", static_cast<int>(playlist.tracks.size())}});
        const bool isWithheld = generation == AppGeneration::New && !isOwn(playlist);
        if (generation != AppGeneration::Old && !isWithheld)
            put(head, "items", link);
        if (generation != AppGeneration::New)
            put(head, "tracks", link);
        items.append(head);
    }
    return page(base + QStringLiteral("/v1/me/playlists"), items, limit, offset,
                static_cast<int>(listed.size()) + untoldPlaylists);
}

QJsonObject StandInWorld::playlistJson(const QString& base, const StandInPlaylist& playlist, bool withMarket) const {
    QJsonObject json = playlistHeadJson(base, playlist);
    if (generation == AppGeneration::New && !isOwn(playlist))
        return json;
    if (generation != AppGeneration::Old)
        put(json, "items", playlistPageJson(base, playlist, "items", 100, 0, withMarket));
    if (generation != AppGeneration::New)
        put(json, "tracks", playlistPageJson(base, playlist, "tracks", 100, 0, withMarket));
    return json;
}

QJsonObject StandInWorld::albumJson(const QString& base, const QString& name, bool withMarket) const {
    QJsonArray items;
    QString artist;
    for (const StandInTrack& track : everyTrack()) {
        if (track.album != name)
            continue;
        artist = track.artist;
        QJsonObject json = trackJson(track, withMarket);
        json.remove(QStringLiteral("album"));
        json.remove(QStringLiteral("external_ids"));
        items.append(json);
    }
    QJsonObject json = albumHead(name, artist);
    put(json, "tracks",
        page(base + QStringLiteral("/v1/albums/x/tracks"), items, 50, 0, static_cast<int>(items.size())));
    return json;
}

std::vector<StandInTrack> StandInWorld::everyTrack() const {
    std::vector<StandInTrack> found;
    std::set<QString> known;
    const auto add = [&](const StandInTrack& track) {
        if (!track.id.isEmpty() && known.insert(track.id).second)
            found.push_back(track);
    };
    for (const StandInPlaylist& playlist : playlists)
        std::ranges::for_each(playlist.tracks, add);
    for (const StandInPlay& play : plays)
        add(play.track);
    return found;
}

std::optional<StandInTrack> StandInWorld::findTrack(const QString& id) const {
    for (const StandInTrack& track : everyTrack())
        if (track.id == id)
            return track;
    return {};
}

QString StandInWorld::findAlbum(const QString& id) const {
    for (const StandInTrack& track : everyTrack())
        if (standInId(QStringLiteral("album ") + track.album) == id)
            return track.album;
    return {};
}

const StandInPlaylist* StandInWorld::findPlaylist(const QString& id) const {
    const auto place = std::ranges::find(playlists, id, &StandInPlaylist::id);
    return place == playlists.end() ? nullptr : &*place;
}

} // namespace afs::test
