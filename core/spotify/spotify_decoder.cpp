// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_decoder.h"

#include "core/spotify/api_error.h"
#include "core/spotify/decode_objects.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace afs {

namespace {

tl::unexpected<Error> unreadable(const QString& detail) {
    return failure(unreadableAnswer(detail));
}

Result<QJsonObject> parseObject(const QByteArray& body) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return unreadable(QStringLiteral("no JSON object"));
    return document.object();
}

/// The page's array; a page without one is damaged, not empty.
Result<QJsonArray> itemsOf(const QJsonObject& page) {
    const QJsonValue items = page.value(QLatin1String("items"));
    if (!items.isArray())
        return unreadable(QStringLiteral("no array `items`"));
    return items.toArray();
}

/// Of the address of a page. Entries may be left out of a page, so it is not always offset and number of entries.
std::optional<int> offsetIn(const QString& address) {
    bool isNumber = false;
    const int offset = QUrlQuery(QUrl(address)).queryItemValue(QStringLiteral("offset")).toInt(&isNumber);
    return isNumber && offset >= 0 ? std::optional(offset) : std::nullopt;
}

Result<PlaylistPage> pageOf(const QJsonObject& json) {
    const auto items = itemsOf(json);
    if (!items)
        return failure(items.error());
    PlaylistPage page;
    page.offset = std::max(0, decodeInt(json, "offset").value_or(0));
    page.total = decodeInt(json, "total");
    const QString next = decodeText(json, "next");
    page.hasNext = !next.isEmpty();
    page.nextOffset = offsetIn(next);
    for (const QJsonValue item : *items)
        page.entries.push_back(decodeEntry(item.toObject()));
    return page;
}

PlayingKind playingKind(const QString& type, const std::optional<SpotifyTrack>& item) {
    if (type == QLatin1String("ad"))
        return PlayingKind::Ad;
    if (!item || type == QLatin1String("unknown"))
        return PlayingKind::Unknown;
    const QString said = type.isEmpty() ? item->type : type;
    if (said == QLatin1String("episode"))
        return PlayingKind::Episode;
    return said == QLatin1String("track") || item->isLocal ? PlayingKind::Track : PlayingKind::Unknown;
}

} // namespace

Result<RecentlyPlayed> decodeRecentlyPlayed(const QByteArray& body) {
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    const auto items = itemsOf(*json);
    if (!items)
        return failure(items.error());
    RecentlyPlayed window;
    window.listed = static_cast<int>(items->size());
    for (const QJsonValue item : *items) {
        auto played = decodePlayed(item.toObject());
        if (played && played->track.uri.isEmpty())
            window.unnamed.push_back(played->playedAt);
        else if (played)
            window.items.push_back(std::move(*played));
    }
    if (window.listed > 0 && window.items.empty() && window.unnamed.empty())
        return unreadable(QStringLiteral("no `played_at` that is a moment"));
    std::ranges::stable_sort(window.items, {}, &PlayedItem::playedAt);
    std::ranges::sort(window.unnamed);
    return window;
}

Result<std::optional<PlayerState>> decodePlayer(const QByteArray& body) {
    if (body.trimmed().isEmpty())
        return std::optional<PlayerState>();
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    PlayerState state;
    const QJsonObject item = decodeEither(*json, "item", "track");
    if (!item.isEmpty())
        state.item = decodeTrackObject(item);
    state.kind = playingKind(decodeText(*json, "currently_playing_type"), state.item);
    const auto progress = json->value(QLatin1String("progress_ms"));
    if (progress.isDouble() && progress.toDouble() >= 0)
        state.progress = std::min<Milliseconds>(Milliseconds(progress.toInteger(0)), std::chrono::hours(24));
    state.isPlaying = json->value(QLatin1String("is_playing")).toBool();
    const QJsonObject device = json->value(QLatin1String("device")).toObject();
    state.isPrivateSession = decodeBool(device, "is_private_session");
    state.device = decodeText(device, "name");
    state.repeat = decodeText(*json, "repeat_state");
    state.context = decodeContext(json->value(QLatin1String("context")).toObject());
    return std::optional(state);
}

Result<PlaylistListPage> decodePlaylistList(const QByteArray& body) {
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    const auto items = itemsOf(*json);
    if (!items)
        return failure(items.error());
    PlaylistListPage page;
    page.listed = static_cast<int>(items->size());
    page.total = decodeInt(*json, "total");
    page.hasNext = !decodeText(*json, "next").isEmpty();
    for (const QJsonValue item : *items) {
        PlaylistHead head = decodePlaylistHead(item.toObject());
        if (!head.id.isEmpty())
            page.playlists.push_back(std::move(head));
    }
    return page;
}

Result<Playlist> decodePlaylist(const QByteArray& body) {
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    Playlist playlist;
    playlist.head = decodePlaylistHead(*json);
    if (playlist.head.id.isEmpty())
        return unreadable(QStringLiteral("a playlist without an id"));
    // An old app gets both, and either may be the one that holds entries.
    for (const char* name : {"items", "tracks"}) {
        const QJsonObject embedded = json->value(QLatin1String(name)).toObject();
        if (!playlist.firstPage && embedded.value(QLatin1String("items")).isArray())
            playlist.firstPage = *pageOf(embedded);
    }
    return playlist;
}

Result<PlaylistPage> decodePlaylistPage(const QByteArray& body) {
    const auto json = parseObject(body);
    return json ? pageOf(*json) : failure(json.error());
}

Result<SpotifyTrack> decodeTrack(const QByteArray& body) {
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    SpotifyTrack track = decodeTrackObject(*json);
    if (track.uri.isEmpty())
        return unreadable(QStringLiteral("a track without an id"));
    return track;
}

Result<AlbumTracks> decodeAlbum(const QByteArray& body) {
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    AlbumTracks album;
    album.album = decodeAlbumObject(*json);
    if (album.album.id.isEmpty())
        return unreadable(QStringLiteral("an album without an id"));
    const QJsonObject page = decodeEither(*json, "tracks", "items");
    album.total = decodeInt(page, "total");
    for (const QJsonValue item : page.value(QLatin1String("items")).toArray()) {
        SpotifyTrack track = decodeTrackObject(item.toObject());
        if (track.uri.isEmpty())
            continue;
        track.album = album.album;
        album.tracks.push_back(std::move(track));
    }
    return album;
}

Result<SpotifyProfile> decodeProfile(const QByteArray& body) {
    const auto json = parseObject(body);
    if (!json)
        return failure(json.error());
    SpotifyProfile profile;
    profile.accountId = decodeText(*json, "account_id");
    profile.id = decodeText(*json, "id");
    profile.displayName = decodeText(*json, "display_name").simplified(); // it stands within sentences
    profile.country = decodeText(*json, "country");
    profile.product = decodeText(*json, "product");
    if (profile.key().isEmpty())
        return unreadable(QStringLiteral("a profile without an id"));
    return profile;
}

EntryStatus entryStatus(const PlaylistEntry& entry) {
    if (!entry.track)
        return entry.isRemoved ? EntryStatus::Removed : EntryStatus::Unknown;
    const SpotifyTrack& track = *entry.track;
    if (track.isLocal)
        return EntryStatus::Local;
    if (track.id.isEmpty())
        return EntryStatus::Removed;
    if (!track.type.isEmpty() && track.type != QLatin1String("track"))
        return EntryStatus::Episode;
    if (!track.isPlayable)
        return EntryStatus::Unknown;
    return *track.isPlayable ? EntryStatus::Playable : EntryStatus::Unplayable;
}

SpotifyRefusal decodeRefusal(const QByteArray& body) {
    constexpr int longest = 500;
    SpotifyRefusal refusal;
    const auto json = parseObject(body);
    if (!json) {
        const QByteArray text = body.trimmed();
        if (!text.startsWith('<') && !text.startsWith('{') && !text.startsWith('['))
            refusal.message = cleanText(QString::fromUtf8(text.left(longest)));
        return refusal;
    }
    const QJsonValue error = json->value(QLatin1String("error"));
    if (error.isObject()) {
        refusal.message = decodeText(error.toObject(), "message").left(longest);
        refusal.reason = decodeText(error.toObject(), "reason").left(longest);
    } else {
        refusal.code = decodeText(*json, "error").left(longest);
        refusal.message = decodeText(*json, "error_description").left(longest);
    }
    return refusal;
}

} // namespace afs
