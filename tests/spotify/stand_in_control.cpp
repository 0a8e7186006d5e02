// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spotify/stand_in_control.h"

#include "core/base/time_text.h"
#include "tests/support/spotify/spotify_stand_in.h"

#include <QJsonArray>

#include <functional>
#include <map>

namespace afs::test {

namespace {

QString text(const QJsonObject& command, const char* name, const QString& otherwise = {}) {
    return command.value(QLatin1String(name)).toString(otherwise);
}

QJsonObject play(SpotifyStandIn& standIn, const QJsonObject& command) {
    const auto ended = parseInstant(text(command, "ended").toStdString());
    if (!ended)
        return {{QStringLiteral("error"), QStringLiteral("no moment")}};
    StandInTrack track;
    track.name = text(command, "name");
    track.id = standInId(track.name);
    track.artist = text(command, "artist", QStringLiteral("The Quiet Rooms"));
    track.album = text(command, "album", QStringLiteral("Night Trains"));
    standIn.world.plays.push_back({*ended, track, text(command, "uri")});
    return {};
}

StandInFault faultOf(const QJsonObject& command) {
    static const std::map<QString, StandInFault::Kind> kinds{
        {QStringLiteral("hang"), StandInFault::Kind::Hang},
        {QStringLiteral("drip"), StandInFault::Kind::Drip},
        {QStringLiteral("reset"), StandInFault::Kind::Reset},
        {QStringLiteral("truncated"), StandInFault::Kind::Truncated}};
    if (const auto kind = kinds.find(text(command, "kind")); kind != kinds.end())
        return fault(kind->second);
    const int code = command.value(QLatin1String("status")).toInt(500);
    if (code == 429)
        return tooMany(text(command, "retry_after").toLatin1(), command.value(QLatin1String("quota")).toBool());
    return command.value(QLatin1String("html")).toBool() ? html(code) : status(code, text(command, "body").toUtf8());
}

QJsonObject fail(SpotifyStandIn& standIn, const QJsonObject& command) {
    standIn.fail(text(command, "path"), faultOf(command), command.value(QLatin1String("times")).toInt(1));
    return {};
}

QJsonObject person(SpotifyStandIn& standIn, const QJsonObject& command) {
    standIn.world.userId = text(command, "id");
    standIn.world.accountId = text(command, "account_id");
    standIn.world.userName = text(command, "name");
    standIn.world.clientId = text(command, "client_id", standIn.world.clientId);
    return {};
}

QJsonObject grant(SpotifyStandIn& standIn, const QJsonObject& command) {
    QStringList scopes;
    for (const auto& scope : command.value(QLatin1String("scopes")).toArray())
        scopes.append(scope.toString());
    standIn.consent.granted = scopes;
    return {};
}

QJsonObject playlist(SpotifyStandIn& standIn, const QJsonObject& command) {
    for (StandInPlaylist& list : standIn.world.playlists) {
        if (list.id != text(command, "id"))
            continue;
        list.snapshotId = text(command, "snapshot", list.snapshotId);
        list.ownerId = text(command, "owner", list.ownerId);
        for (const auto& position : command.value(QLatin1String("unplayable")).toArray()) {
            StandInTrack& track = list.tracks.at(static_cast<std::size_t>(position.toInt()));
            track.isPlayable = false;
            track.restriction = text(command, "reason", QStringLiteral("market"));
        }
    }
    return {};
}

QJsonObject secrets(SpotifyStandIn& standIn, const QJsonObject&) {
    QJsonArray all;
    for (const QByteArray& secret : standIn.secrets())
        all.append(QString::fromLatin1(secret));
    return {{QStringLiteral("secrets"), all}};
}

QJsonObject seen(SpotifyStandIn& standIn, const QJsonObject&) {
    QJsonArray all;
    for (const StandInRequest& request : standIn.seen())
        all.append(QString(QString::fromLatin1(request.method) + u' ' + request.path));
    return {{QStringLiteral("seen"), all}};
}

} // namespace

QJsonObject control(SpotifyStandIn& standIn, const QJsonObject& command) {
    using Action = std::function<QJsonObject(SpotifyStandIn&, const QJsonObject&)>;
    const auto flag = [&command](const char* name) { return command.value(QLatin1String(name)).toBool(); };
    static const std::map<QString, Action> actions{
        {QStringLiteral("play"), play},   {QStringLiteral("fail"), fail},         {QStringLiteral("person"), person},
        {QStringLiteral("grant"), grant}, {QStringLiteral("playlist"), playlist}, {QStringLiteral("secrets"), secrets},
        {QStringLiteral("seen"), seen}};
    const QString name = text(command, "do");
    if (const auto action = actions.find(name); action != actions.end())
        return action->second(standIn, command);
    if (name == QLatin1String("deny"))
        standIn.consent.isDenied = flag("denied");
    else if (name == QLatin1String("tokens"))
        standIn.tokens.rotates = flag("rotates");
    else if (name == QLatin1String("clock"))
        standIn.clockSkew = std::chrono::hours(command.value(QLatin1String("hours")).toInt());
    else if (name == QLatin1String("revoke"))
        standIn.revokeEverything();
    else if (name == QLatin1String("end_access"))
        standIn.endAccessTokens();
    else
        return {{QStringLiteral("error"), QStringLiteral("unknown")}};
    return {};
}

} // namespace afs::test
