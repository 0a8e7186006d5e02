// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/grant.h"

#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace afs {

Instant consentEnd(Instant consentedAt) {
    const auto day = std::chrono::floor<std::chrono::days>(consentedAt);
    std::chrono::year_month_day date = std::chrono::year_month_day(day) + std::chrono::months(6);
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return std::chrono::sys_days(date) + (consentedAt - day);
}

int consentDaysLeft(Instant ends, Instant now) {
    return std::max(0, static_cast<int>(std::chrono::floor<std::chrono::days>(ends - now).count()));
}

QStringList Grant::missing(const QStringList& wanted) const {
    QStringList absent;
    for (const QString& scope : wanted)
        if (!scopes.contains(scope))
            absent.append(scope);
    return absent;
}

Secret Grant::toSecret() const {
    const QJsonObject json{{QStringLiteral("account"), account},
                           {QStringLiteral("client_id"), clientId},
                           {QStringLiteral("scope"), scopes.join(u' ')},
                           {QStringLiteral("consented_at"), instantText(consentedAt)},
                           {QStringLiteral("refresh_token"), QString::fromUtf8(refreshToken.reveal())}};
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Grant> Grant::fromSecret(const Secret& secret) {
    const QJsonObject json = QJsonDocument::fromJson(secret.reveal()).object();
    const auto text = [&](const char* name) { return json.value(QLatin1String(name)).toString(); };
    const auto consentedAt = parseInstant(text("consented_at").toStdString());
    Grant grant{text("account"), text("client_id"), text("scope").split(u' ', Qt::SkipEmptyParts),
                consentedAt.value_or(Instant{}), Secret(text("refresh_token").toUtf8())};
    if (!consentedAt || grant.account.isEmpty() || grant.clientId.isEmpty() || grant.refreshToken.isEmpty())
        return {};
    return grant;
}

QString Grant::keyOf(const QString& account) {
    return QStringLiteral("spotify/") + account;
}

QString scopeName(SpotifyScope scope) {
    switch (scope) {
    case SpotifyScope::RecentlyPlayed:
        return QStringLiteral("user-read-recently-played");
    case SpotifyScope::CurrentlyPlaying:
        return QStringLiteral("user-read-currently-playing");
    case SpotifyScope::PlaybackState:
        return QStringLiteral("user-read-playback-state");
    case SpotifyScope::PrivatePlaylists:
        return QStringLiteral("playlist-read-private");
    case SpotifyScope::CollaborativePlaylists:
        return QStringLiteral("playlist-read-collaborative");
    }
    return {};
}

QString scopeExplanation(SpotifyScope scope) {
    switch (scope) {
    case SpotifyScope::RecentlyPlayed:
        return QCoreApplication::translate("Spotify", "Your last 50 plays, to store what you listened to.");
    case SpotifyScope::CurrentlyPlaying:
        return QCoreApplication::translate("Spotify", "What plays now, for local files and for plays in real time.");
    case SpotifyScope::PlaybackState:
        return QCoreApplication::translate("Spotify", "Whether a session is private, so that it is not counted.");
    case SpotifyScope::PrivatePlaylists:
        return QCoreApplication::translate("Spotify", "Your playlists, to find songs that can no longer be played.");
    case SpotifyScope::CollaborativePlaylists:
        return QCoreApplication::translate("Spotify", "Playlists that you keep together with others.");
    }
    return {};
}

QString scopeLoss(SpotifyScope scope) {
    switch (scope) {
    case SpotifyScope::RecentlyPlayed:
        return QCoreApplication::translate(
            "Spotify",
            "Your last plays were not allowed: without them no play can be stored from the list of the last 50.");
    case SpotifyScope::CurrentlyPlaying:
        return QCoreApplication::translate(
            "Spotify", "What plays now was not allowed: without it local files and plays in real time cannot be seen.");
    case SpotifyScope::PlaybackState:
        return QCoreApplication::translate(
            "Spotify",
            "The state of the player was not allowed: without it private sessions cannot be told from others.");
    case SpotifyScope::PrivatePlaylists:
        return QCoreApplication::translate(
            "Spotify", "Your playlists were not allowed (playlist-read-private): without that Spotify does not list "
                       "them, and of those that are watched only public ones are scanned.");
    case SpotifyScope::CollaborativePlaylists:
        return QCoreApplication::translate(
            "Spotify", "Collaborative playlists were not allowed: without that they are not listed.");
    }
    return {};
}

QStringList scopeLosses(const QStringList& names) {
    QStringList losses;
    for (const SpotifyScope scope : wantedScopes(true))
        if (names.contains(scopeName(scope)))
            losses.append(scopeLoss(scope));
    return losses;
}

std::vector<SpotifyScope> wantedScopes(bool withPlaybackState) {
    std::vector<SpotifyScope> scopes{SpotifyScope::RecentlyPlayed, SpotifyScope::CurrentlyPlaying,
                                     SpotifyScope::PrivatePlaylists, SpotifyScope::CollaborativePlaylists};
    if (withPlaybackState)
        scopes.push_back(SpotifyScope::PlaybackState);
    return scopes;
}

QStringList scopeNames(const std::vector<SpotifyScope>& scopes) {
    QStringList names;
    for (const SpotifyScope scope : scopes)
        names.append(scopeName(scope));
    return names;
}

} // namespace afs
