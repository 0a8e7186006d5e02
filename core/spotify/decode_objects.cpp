// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/decode_objects.h"

#include "core/base/time_text.h"
#include "core/domain/local_file_uri.h"
#include "core/spotify/local_uri.h"

#include <algorithm>

namespace afs {

namespace {

constexpr Milliseconds longestTrack = std::chrono::hours(24);

void appendArtist(std::vector<SpotifyArtist>& artists, const QJsonObject& json) {
    SpotifyArtist artist{decodeText(json, "id"), decodeText(json, "name")};
    if (!artist.id.isEmpty() || !artist.name.isEmpty())
        artists.push_back(std::move(artist));
}

std::vector<SpotifyArtist> decodeArtists(const QJsonObject& json) {
    std::vector<SpotifyArtist> artists;
    for (const QJsonValue value : json.value(QLatin1String("artists")).toArray())
        appendArtist(artists, value.toObject());
    return artists;
}

std::optional<Milliseconds> decodeDuration(const QJsonObject& json) {
    const double ms = json.value(QLatin1String("duration_ms")).toDouble();
    if (!(ms >= 1))
        return {};
    return ms < static_cast<double>(longestTrack.count()) ? Milliseconds(static_cast<Milliseconds::rep>(ms))
                                                          : longestTrack;
}

std::optional<Instant> decodeInstant(const QJsonObject& json, const char* name) {
    return parseInstant(decodeText(json, name).toStdString());
}

/// Of a local file the URI knows best: other fields are often empty, and lengths of whole days occur.
void completeLocalFile(SpotifyTrack& track, const LocalFile& file) {
    track.isLocal = true;
    track.id.clear();
    if (track.name.isEmpty())
        track.name = file.title;
    if (track.artists.empty() && !file.artist.isEmpty())
        track.artists.push_back({{}, file.artist});
    if (track.album.name.isEmpty())
        track.album.name = file.album;
    if (file.duration)
        track.duration = file.duration;
}

/// Each of the two that name it follows from the other.
void completeNames(SpotifyTrack& track) {
    if (track.uri.isEmpty() && !track.id.isEmpty()) {
        track.uri =
            QStringLiteral("spotify:%1:%2").arg(track.type.isEmpty() ? QStringLiteral("track") : track.type, track.id);
        return;
    }
    const QStringList parts = track.uri.split(u':');
    if (track.isLocal || !track.id.isEmpty() || parts.size() != 3 || parts[0] != u"spotify" || parts[2].isEmpty() ||
        (parts[1] != u"track" && parts[1] != u"episode"))
        return;
    track.id = parts[2];
    if (track.type.isEmpty())
        track.type = parts[1];
}

} // namespace

QString cleanText(QString text) {
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString decodeText(const QJsonObject& json, const char* name) {
    return cleanText(json.value(QLatin1String(name)).toString());
}

std::optional<int> decodeInt(const QJsonObject& json, const char* name) {
    const QJsonValue value = json.value(QLatin1String(name));
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(number);
}

std::optional<bool> decodeBool(const QJsonObject& json, const char* name) {
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject decodeEither(const QJsonObject& json, const char* first, const char* second) {
    const QJsonValue value = json.value(QLatin1String(first));
    return value.isObject() ? value.toObject() : json.value(QLatin1String(second)).toObject();
}

SpotifyContext decodeContext(const QJsonObject& json) {
    return {decodeText(json, "type"), decodeText(json, "uri")};
}

SpotifyAlbum decodeAlbumObject(const QJsonObject& json) {
    SpotifyAlbum album;
    album.id = decodeText(json, "id");
    album.name = decodeText(json, "name");
    album.type = decodeText(json, "album_type");
    album.releaseDate = decodeText(json, "release_date");
    album.artists = decodeArtists(json);
    album.totalTracks = decodeInt(json, "total_tracks");
    return album;
}

SpotifyTrack decodeTrackObject(const QJsonObject& json) {
    SpotifyTrack track;
    track.id = decodeText(json, "id");
    track.uri = decodeText(json, "uri");
    track.type = decodeText(json, "type");
    track.name = decodeText(json, "name");
    track.url = decodeText(json.value(QLatin1String("external_urls")).toObject(), "spotify");
    track.isrc = decodeText(json.value(QLatin1String("external_ids")).toObject(), "isrc");
    track.artists = decodeArtists(json);
    track.album = decodeAlbumObject(json.value(QLatin1String("album")).toObject());
    track.duration = decodeDuration(json);
    track.discNumber = decodeInt(json, "disc_number");
    track.trackNumber = decodeInt(json, "track_number");
    track.isExplicit = decodeBool(json, "explicit");
    track.isPlayable = decodeBool(json, "is_playable");
    track.restriction = decodeText(json.value(QLatin1String("restrictions")).toObject(), "reason");
    track.isLocal = decodeBool(json, "is_local").value_or(false);
    if (const auto file = parseLocalUri(track.uri)) {
        track.uri = QString::fromStdString(localFileUri(track.uri.toStdString()));
        completeLocalFile(track, *file);
    }
    completeNames(track);
    if (track.artists.empty())
        appendArtist(track.artists, json.value(QLatin1String("show")).toObject());
    return track;
}

PlaylistHead decodePlaylistHead(const QJsonObject& json) {
    PlaylistHead head;
    head.id = decodeText(json, "id");
    head.name = decodeText(json, "name");
    const QJsonObject owner = json.value(QLatin1String("owner")).toObject();
    head.ownerId = decodeText(owner, "id");
    head.ownerName = decodeText(owner, "display_name");
    head.snapshotId = decodeText(json, "snapshot_id");
    head.url = decodeText(json.value(QLatin1String("external_urls")).toObject(), "spotify");
    head.isCollaborative = decodeBool(json, "collaborative");
    head.isPublic = decodeBool(json, "public");
    head.total = decodeInt(decodeEither(json, "items", "tracks"), "total");
    return head;
}

PlaylistEntry decodeEntry(const QJsonObject& json) {
    PlaylistEntry entry;
    entry.addedAt = decodeInstant(json, "added_at");
    entry.addedBy = decodeText(json.value(QLatin1String("added_by")).toObject(), "id");
    const QJsonObject item = decodeEither(json, "item", "track");
    if (item.isEmpty()) {
        // A field that is not there, or has another shape than today, is no statement that the song is gone.
        entry.isRemoved = json.value(QLatin1String("item")).isNull() || json.value(QLatin1String("track")).isNull();
        return entry;
    }
    entry.track = decodeTrackObject(item);
    entry.track->isLocal = entry.track->isLocal || decodeBool(json, "is_local").value_or(false);
    return entry;
}

std::optional<PlayedItem> decodePlayed(const QJsonObject& json) {
    const auto playedAt = decodeInstant(json, "played_at");
    PlayedItem item{playedAt.value_or(Instant{}), decodeTrackObject(decodeEither(json, "track", "item")),
                    decodeContext(json.value(QLatin1String("context")).toObject())};
    if (!playedAt)
        return {};
    return item;
}

} // namespace afs
