// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/api_error.h"
#include "core/spotify/http_client.h"
#include "core/spotify/spotify_hosts.h"

#include <QStringList>

namespace afs {

/// What Spotify gives for a code or a refresh token.
struct IssuedTokens {
    Secret access;
    Instant expires; ///< of the access token, by our clock
    Secret refresh;  ///< empty: none was given, the old one goes on
    std::optional<QStringList> scopes;
    Instant issuedAt; ///< by Spotify's clock, where it was said
};

/// A problem of the tokens' host, and how long it asked to be left alone.
struct TokenError {
    ApiError error;
    std::optional<Milliseconds> retryAfter;
};

using TokenResult = tl::expected<IssuedTokens, TokenError>;
using TokenAnswer = std::function<void(const TokenResult&)>;

/// `POST /api/token` of the accounts host. SignedOut: the code or the refresh token is good for nothing any more;
/// WrongClientId; OwnerWithoutPremium; Blocked: Spotify asks to wait; everything else is Temporary.
class TokenEndpoint {
public:
    TokenEndpoint(FormSender& sender, const SpotifyHosts& hosts, const Clock& clock);

    void exchange(const QString& clientId, const QString& code, const QString& verifier, const QString& redirectUri,
                  QObject* context, TokenAnswer answer);
    const QUrl& url() const { return m_url; }
    void refresh(const QString& clientId, const Secret& refreshToken, QObject* context, TokenAnswer answer);

private:
    void post(const QString& clientId, const QByteArray& form, QObject* context, TokenAnswer answer);

    FormSender& m_sender;
    QUrl m_url;
    const Clock& m_clock;
};

} // namespace afs
