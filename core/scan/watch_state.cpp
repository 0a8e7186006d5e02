// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/watch_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afs {

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

std::string text(const QJsonObject& json, const char* name) {
    return json.value(QLatin1String(name)).toString().toStdString();
}

QJsonValue moment(std::optional<Instant> instant) {
    return instant ? QJsonValue(qint64{instant->time_since_epoch().count()}) : QJsonValue();
}

std::optional<Instant> moment(const QJsonObject& json, const char* name) {
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isDouble() ? std::optional(Instant(Milliseconds(value.toInteger()))) : std::nullopt;
}

Milliseconds span(const QJsonObject& json, const char* name) {
    return Milliseconds(std::max(qint64{0}, json.value(QLatin1String(name)).toInteger()));
}

QJsonObject trackJson(const TrackFacts& track) {
    QJsonArray artists;
    for (const TrackFacts::Artist& artist : track.artists)
        artists.append(
            QJsonObject{{QStringLiteral("id"), text(artist.id)}, {QStringLiteral("name"), text(artist.name)}});
    return {{QStringLiteral("uri"), text(track.uri)},
            {QStringLiteral("title"), text(track.title)},
            {QStringLiteral("artists"), artists},
            {QStringLiteral("albumId"), text(track.albumId)},
            {QStringLiteral("album"), text(track.album)},
            {QStringLiteral("albumArtist"), text(track.albumArtist)},
            {QStringLiteral("isrc"), text(track.isrc)},
            {QStringLiteral("length"), track.length ? QJsonValue(qint64{track.length->count()}) : QJsonValue()}};
}

TrackFacts trackFrom(const QJsonObject& json) {
    TrackFacts track;
    track.uri = text(json, "uri");
    track.title = text(json, "title");
    for (const QJsonValue value : json.value(QLatin1String("artists")).toArray())
        track.artists.push_back({text(value.toObject(), "id"), text(value.toObject(), "name")});
    track.albumId = text(json, "albumId");
    track.album = text(json, "album");
    track.albumArtist = text(json, "albumArtist");
    track.isrc = text(json, "isrc");
    if (const Milliseconds length = span(json, "length"); length > Milliseconds(0))
        track.length = length;
    return track;
}

std::optional<HeardSong> songFrom(const QJsonObject& json) {
    HeardSong song;
    song.track = trackFrom(json.value(QLatin1String("track")).toObject());
    const auto seenAt = moment(json, "seenAt");
    if (song.track.uri.empty() || !seenAt)
        return {};
    song.seenAt = *seenAt;
    song.contextUri = text(json, "context");
    song.position = span(json, "position");
    song.isPlaying = json.value(QLatin1String("isPlaying")).toBool();
    song.heard = span(json, "heard");
    song.end = moment(json, "end").value_or(*seenAt);
    song.storedEnd = moment(json, "storedEnd");
    return song;
}

} // namespace

QByteArray WatchState::toJson() const {
    QJsonObject json{{QStringLiteral("lastLook"), moment(lastLook)},
                     {QStringLiteral("wasPlaying"), wasPlaying},
                     {QStringLiteral("wasPrivate"), wasPrivate}};
    if (song)
        json.insert(QStringLiteral("song"), QJsonObject{{QStringLiteral("track"), trackJson(song->track)},
                                                        {QStringLiteral("context"), text(song->contextUri)},
                                                        {QStringLiteral("seenAt"), moment(song->seenAt)},
                                                        {QStringLiteral("position"), qint64{song->position.count()}},
                                                        {QStringLiteral("isPlaying"), song->isPlaying},
                                                        {QStringLiteral("heard"), qint64{song->heard.count()}},
                                                        {QStringLiteral("end"), moment(song->end)},
                                                        {QStringLiteral("storedEnd"), moment(song->storedEnd)}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

WatchState WatchState::fromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WatchState state;
    state.song = songFrom(object.value(QLatin1String("song")).toObject());
    state.lastLook = moment(object, "lastLook");
    state.wasPlaying = object.value(QLatin1String("wasPlaying")).toBool();
    state.wasPrivate = object.value(QLatin1String("wasPrivate")).toBool();
    return state;
}

} // namespace afs
