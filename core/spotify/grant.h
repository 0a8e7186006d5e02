// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/secrets/secret.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace afs {

/// Spotify ends every consent six months after it was given, refreshed or not.
Instant consentEnd(Instant consentedAt);
/// Whole days until then, never below zero.
int consentDaysLeft(Instant ends, Instant now);
constexpr bool isConsentEndingSoon(int daysLeft) {
    return daysLeft <= 21;
}

/// A person's consent, as it lies in the keyring: all that is needed to go on after a restart.
struct Grant {
    QString account; ///< SpotifyProfile::key()
    QString clientId;
    QStringList scopes; ///< what was really granted
    Instant consentedAt;
    Secret refreshToken;

    Instant expires() const { return consentEnd(consentedAt); }
    int daysLeft(Instant now) const { return consentDaysLeft(expires(), now); }
    bool isEndingSoon(Instant now) const { return isConsentEndingSoon(daysLeft(now)); }

    /// Those of `wanted` that were not granted.
    QStringList missing(const QStringList& wanted) const;

    Secret toSecret() const;
    static std::optional<Grant> fromSecret(const Secret& secret);
    static QString keyOf(const QString& account);
    QString key() const { return keyOf(account); }

    bool operator==(const Grant&) const = default;
};

/// A permission that the program asks for.
enum class SpotifyScope { RecentlyPlayed, CurrentlyPlaying, PlaybackState, PrivatePlaylists, CollaborativePlaylists };

QString scopeName(SpotifyScope scope);        ///< `user-read-recently-played`, …
QString scopeExplanation(SpotifyScope scope); ///< a sentence: what it is asked for
QString scopeLoss(SpotifyScope scope);        ///< a sentence: what does not work without it

/// What does not work without these, a sentence each; names that nobody knows have none.
QStringList scopeLosses(const QStringList& names);

/// What is asked for: playback state only where a mode needs it.
std::vector<SpotifyScope> wantedScopes(bool withPlaybackState);
QStringList scopeNames(const std::vector<SpotifyScope>& scopes);

} // namespace afs
