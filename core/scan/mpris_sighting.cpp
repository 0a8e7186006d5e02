// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/mpris_sighting.h"

#include "core/domain/local_file_uri.h"
#include "core/spotify/local_uri.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QRegularExpression>
#include <QStringList>

namespace afs {

namespace {

QVariantMap mapOf(const QVariant& value) {
    return value.canConvert<QDBusArgument>() ? qdbus_cast<QVariantMap>(value.value<QDBusArgument>()) : value.toMap();
}

QString textOf(const QVariant& value) {
    return value.canConvert<QDBusObjectPath>() ? value.value<QDBusObjectPath>().path() : value.toString();
}

std::optional<Milliseconds> spanOf(const QVariant& microseconds) {
    bool isNumber = false;
    const qlonglong number = microseconds.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return {};
    return Milliseconds(number / 1000);
}

/// The player spells spaces as `%20`.
QString asTheApiSpells(const QString& localUri) {
    return QString::fromStdString(localFileUri(localUri.toStdString()));
}

TrackFacts factsOf(const QVariantMap& metadata, const QString& uri) {
    TrackFacts facts;
    facts.uri = uri.toStdString();
    facts.title = metadata.value(QStringLiteral("xesam:title")).toString().toStdString();
    for (const QString& artist : metadata.value(QStringLiteral("xesam:artist")).toStringList())
        if (!artist.isEmpty())
            facts.artists.push_back({{}, artist.toStdString()});
    facts.album = metadata.value(QStringLiteral("xesam:album")).toString().toStdString();
    facts.albumArtist = metadata.value(QStringLiteral("xesam:albumArtist")).toStringList().value(0).toStdString();
    const auto length = spanOf(metadata.value(QStringLiteral("mpris:length")));
    if (length >= Milliseconds(1000) && length < Milliseconds(std::chrono::hours(24)))
        facts.length = length;
    if (const auto file = parseLocalUri(uri)) {
        if (file->duration)
            facts.length = file->duration;
        if (facts.title.empty())
            facts.title = file->title.toStdString();
        if (facts.artists.empty() && !file->artist.isEmpty())
            facts.artists.push_back({{}, file->artist.toStdString()});
    }
    return facts;
}

} // namespace

QString uriOfMpris(const QString& trackId, const QString& url) {
    static const QRegularExpression track(QStringLiteral("^(?:spotify:|/com/spotify/)track[:/]([A-Za-z0-9]{22})$"));
    static const QRegularExpression page(
        QStringLiteral("^https?://open\\.spotify\\.com/track/([A-Za-z0-9]{22})(?:\\?.*)?$"));
    static const QRegularExpression file(
        QStringLiteral("^https?://open\\.spotify\\.com/local/([^/]*)/([^/]*)/([^/]*)/(\\d+)$"));
    if (const auto found = track.match(trackId); found.hasMatch())
        return QStringLiteral("spotify:track:") + found.captured(1);
    if (trackId.startsWith(QLatin1String("spotify:local:")))
        return asTheApiSpells(trackId);
    if (const auto found = page.match(url); found.hasMatch())
        return QStringLiteral("spotify:track:") + found.captured(1);
    if (const auto found = file.match(url); found.hasMatch())
        return asTheApiSpells(QStringLiteral("spotify:local:") + found.capturedTexts().mid(1).join(u':'));
    return {};
}

Sighting sightingOfMpris(const QVariantMap& properties, Instant at) {
    Sighting sighting;
    sighting.at = at;
    const QString status = properties.value(QStringLiteral("PlaybackStatus")).toString();
    const QVariantMap metadata = mapOf(properties.value(QStringLiteral("Metadata")));
    const QString trackId = textOf(metadata.value(QStringLiteral("mpris:trackid")));
    if (status == QLatin1String("Stopped") || trackId.isEmpty())
        return sighting;
    sighting.isPlaying = status == QLatin1String("Playing");
    const QString uri = uriOfMpris(trackId, metadata.value(QStringLiteral("xesam:url")).toString());
    sighting.position = spanOf(properties.value(QStringLiteral("Position")));
    if (uri.isEmpty()) {
        sighting.kind = Sighting::Kind::Other;
        return sighting;
    }
    sighting.kind = Sighting::Kind::Song;
    sighting.track = factsOf(metadata, uri);
    sighting.length = sighting.track.length;
    return sighting;
}

} // namespace afs
