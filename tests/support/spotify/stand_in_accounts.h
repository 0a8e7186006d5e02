// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/spotify/spotify_stand_in.h"

namespace afs::test {

/// The tokens that were issued, and what they are good for.
class StandInAccounts {
public:
    StandInAnswer authorize(const StandInRequest& request, const SpotifyStandIn& standIn);
    StandInAnswer token(const StandInRequest& request, const SpotifyStandIn& standIn, Instant now);

    /// Empty when `request` carries a good access token with `scope`; else the refusal.
    std::optional<StandInAnswer> refusal(const StandInRequest& request, const QString& scope, Instant now) const;

    QByteArray newRefreshToken(const QStringList& scopes);
    void revokeEverything() { m_refresh.clear(); }
    void endAccessTokens() { m_access.clear(); }
    const std::vector<QByteArray>& secrets() const { return m_secrets; }

private:
    struct Code {
        QString challenge;
        QString redirectUri;
        QStringList scopes;
    };
    struct Access {
        QStringList scopes;
        Instant expires;
    };
    QByteArray issue(const char* prefix);
    StandInAnswer tokensFor(const QStringList& scopes, const QByteArray& refresh, const SpotifyStandIn& standIn,
                            Instant now);

    std::map<QString, Code> m_codes;
    std::map<QByteArray, QStringList> m_refresh; ///< scopes by token
    std::map<QByteArray, Access> m_access;
    std::vector<QByteArray> m_secrets;
};

StandInAnswer jsonAnswer(const QJsonObject& json, int status = 200);
StandInAnswer apiRefusal(int status, const char* message);

} // namespace afs::test
