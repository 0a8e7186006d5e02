// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/spotify/grant.h"
#include "core/spotify/token_endpoint.h"
#include "core/spotify/token_turn.h"

#include <QObject>

#include <vector>

namespace afs {

using AccessResult = ApiResult<Secret>;
using AccessAnswer = std::function<void(const AccessResult&)>;

/// Where a request gets its access token from.
class AccessTokens {
public:
    virtual ~AccessTokens() = default;

    /// One that can be used now, if there is.
    virtual std::optional<Secret> current() const = 0;
    /// Answers from the event loop, unless `context` goes first.
    virtual void obtain(QObject* context, AccessAnswer answer) = 0;
    /// Spotify answered 401 to it.
    virtual void refused(const Secret& token) = 0;
    /// Of the app that they were issued to: Spotify limits each by itself.
    virtual QString clientId() const = 0;
};

/// Keeps one account signed in. Refreshes the access token a minute before its end and when it was refused, once for
/// all who wait, and not while another program of ours does; a rotated refresh token is in the secret store before the
/// new access token is used. `invalid_grant` ends the sign-in for good; whatever else goes wrong is temporary, and is
/// not asked again before its time.
class TokenKeeper final : public QObject, public AccessTokens {
    Q_OBJECT

public:
    /// `isStored`: the secret store holds the grant. Once it does no more, somebody signed out in another program.
    TokenKeeper(TokenEndpoint& endpoint, SecretStore& secrets, const Clock& clock, Grant grant, bool isStored = false,
                QObject* parent = nullptr);
    ~TokenKeeper() override;

    /// Straight after a sign-in there is an access token already.
    void begin(const Secret& access, Instant expires);

    std::optional<Secret> current() const override;
    void obtain(QObject* context, AccessAnswer answer) override;
    void refused(const Secret& token) override;
    QString clientId() const override { return m_grant.clientId; }

    const Grant& grant() const { return m_grant; } ///< without a refresh token once signed out
    bool isSignedIn() const { return !m_grant.refreshToken.isEmpty(); }

    /// Forgets the sign-in here and in the secret store.
    void signOut(QObject* context, SecretStore::Done done);
    /// Forgets the sign-in here alone: what the secret store holds is another program's by now.
    void forget();

    /// The grant of an account, if one is stored.
    static void load(SecretStore& secrets, const QString& account, QObject* context,
                     std::function<void(const SecretResult<std::optional<Grant>>&)> loaded);

Q_SIGNALS:
    void signedOut(const afs::ApiError& error);    ///< `invalid_grant`: sign in again
    void scopesChanged(const QStringList& scopes); ///< Spotify now grants other ones
    void
    notStored(const afs::SecretError& problem); ///< a rotated token is kept in memory alone: until the program quits

private:
    struct Waiter;

    void refresh();
    void lookWhatAnotherStored();
    void ask();
    void refreshed(const IssuedTokens& tokens);
    void keep(const Grant& next, const IssuedTokens& tokens);
    void use(const IssuedTokens& tokens);
    void refreshFailed(const TokenError& problem);
    void lookForAnother(const ApiError& refusal);
    void end(const ApiError& refusal);
    void answerAll(const AccessResult& result);

    TokenEndpoint& m_endpoint;
    SecretStore& m_secrets;
    const Clock& m_clock;
    Grant m_grant;
    bool m_isStored;
    Secret m_access;
    Instant m_expires;
    Milliseconds m_early{0}; ///< before that it is not used any more
    TokenTurn m_turn;
    bool m_isRefreshing = false;
    int m_failures = 0;
    std::optional<ApiError> m_lastError;
    Instant m_notBefore; ///< of the next refresh, after an error
    std::vector<Waiter> m_waiters;
};

} // namespace afs
