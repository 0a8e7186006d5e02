// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/watch_state.h"

#include "core/domain/local_file_uri.h"

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
    track.uri = localFileUri(text(json, "uri")); // an earlier version kept the player's spelling
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

QJsonObject playJson(const ObservedPlay& play) {
    return {{QStringLiteral("source"), static_cast<int>(play.source)},
            {QStringLiteral("end"), moment(play.end)},
            {QStringLiteral("heard"), play.heard ? QJsonValue(qint64{play.heard->count()}) : QJsonValue()},
            {QStringLiteral("track"), trackJson(play.track)},
            {QStringLiteral("context"), text(play.contextUri)},
            {QStringLiteral("storedEnd"), moment(play.storedEnd)}};
}

std::optional<ObservedPlay> playFrom(const QJsonObject& json) {
    ObservedPlay play;
    const int source = json.value(QLatin1String("source")).toInt();
    play.track = trackFrom(json.value(QLatin1String("track")).toObject());
    const auto end = moment(json, "end");
    const bool isWatched = source == static_cast<int>(Source::Live) || source == static_cast<int>(Source::LocalPlayer);
    if (play.track.uri.empty() || !end || !isWatched)
        return {};
    play.source = static_cast<Source>(source);
    play.end = *end;
    if (json.value(QLatin1String("heard")).isDouble())
        play.heard = span(json, "heard");
    play.contextUri = text(json, "context");
    play.storedEnd = moment(json, "storedEnd");
    return play;
}

std::optional<UnstoredWatch::Unwatched> unwatchedFrom(const QJsonObject& json) {
    const auto from = moment(json, "from");
    const auto to = moment(json, "to");
    const int cause = json.value(QLatin1String("cause")).toInt();
    if (!from || !to || *from >= *to || cause < static_cast<int>(GapCause::WindowFull) ||
        cause > static_cast<int>(GapCause::Paused))
        return {};
    using Of = UnstoredWatch::Unwatched::Of;
    const int of = json.value(QLatin1String("of")).toInt();
    const bool isKnown = of >= static_cast<int>(Of::Both) && of <= static_cast<int>(Of::LocalFiles);
    return UnstoredWatch::Unwatched{*from, *to, static_cast<GapCause>(cause), isKnown ? static_cast<Of>(of) : Of::Both};
}

constexpr QLatin1String unstoredKey("unstored");

} // namespace

QByteArray WatchState::toJson() const {
    QJsonObject json{{QStringLiteral("lastLook"), moment(lastLook)},
                     {QStringLiteral("wasPlaying"), wasPlaying},
                     {QStringLiteral("wasPrivate"), wasPrivate},
                     {QStringLiteral("localFiles"), isOfLocalFiles}};
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
    state.isOfLocalFiles = object.value(QLatin1String("localFiles")).toBool();
    return state;
}

QByteArray UnstoredWatch::besideState(const QByteArray& state) const {
    QJsonObject json = QJsonDocument::fromJson(state).object();
    QJsonArray heard;
    for (const ObservedPlay& play : plays)
        heard.append(playJson(play));
    QJsonArray times;
    for (const Unwatched& time : unwatched)
        times.append(QJsonObject{{QStringLiteral("from"), moment(time.from)},
                                 {QStringLiteral("to"), moment(time.to)},
                                 {QStringLiteral("cause"), static_cast<int>(time.cause)},
                                 {QStringLiteral("of"), static_cast<int>(time.of)}});
    json.insert(unstoredKey, QJsonObject{{QStringLiteral("plays"), heard},
                                         {QStringLiteral("unwatched"), times},
                                         {QStringLiteral("localFiles"), isForLocalFiles},
                                         {QStringLiteral("covered"), moment(coveredUntil)}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

UnstoredWatch UnstoredWatch::fromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object().value(unstoredKey).toObject();
    UnstoredWatch unstored;
    const QJsonArray plays = object.value(QLatin1String("plays")).toArray();
    for (const QJsonValue value : plays)
        if (auto play = playFrom(value.toObject()))
            unstored.plays.push_back(std::move(*play));
    const QJsonArray unwatched = object.value(QLatin1String("unwatched")).toArray();
    for (const QJsonValue value : unwatched)
        if (const auto time = unwatchedFrom(value.toObject()))
            unstored.unwatched.push_back(*time);
    unstored.isForLocalFiles = object.value(QLatin1String("localFiles")).toBool();
    unstored.coveredUntil = moment(object, "covered");
    return unstored;
}

} // namespace afs
