// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/token_keeper.h"

#include "core/base/logging.h"

#include <QPointer>

#include <algorithm>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds early = 1min;
constexpr Milliseconds longestToken = 24h; ///< an end further away than this was measured by another clock

Milliseconds pauseAfter(int failures, std::optional<Milliseconds> asked) {
    const Milliseconds backoff = std::min<Milliseconds>(1s * (1 << std::min(failures - 1, 10)), 5min);
    return std::max(backoff, asked.value_or(0ms));
}

} // namespace

struct TokenKeeper::Waiter {
    QPointer<QObject> context;
    AccessAnswer answer;
};

TokenKeeper::TokenKeeper(TokenEndpoint& endpoint, SecretStore& secrets, const Clock& clock, Grant grant, bool isStored,
                         QObject* parent)
    : QObject(parent), m_endpoint(endpoint), m_secrets(secrets), m_clock(clock), m_grant(std::move(grant)),
      m_isStored(isStored), m_turn(endpoint.url().toString() + u' ' + m_grant.clientId + u' ' + m_grant.account) {}

TokenKeeper::~TokenKeeper() = default;

void TokenKeeper::begin(const Secret& access, Instant expires) {
    m_access = access;
    m_expires = expires;
    // One that lives for a minute only is good for some requests as well.
    m_early = std::clamp<Milliseconds>((expires - m_clock.now()) / 2, 0ms, early);
}

std::optional<Secret> TokenKeeper::current() const {
    const Instant now = m_clock.now();
    const bool isGood = !m_access.isEmpty() && now + m_early < m_expires && m_expires - now <= longestToken;
    return isGood ? std::optional(m_access) : std::nullopt;
}

void TokenKeeper::obtain(QObject* context, AccessAnswer answer) {
    m_waiters.push_back({context, std::move(answer)});
    if (m_isRefreshing)
        return;
    // What is known already is said from the event loop too: one way of answering is enough for every caller.
    m_isRefreshing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isRefreshing = false;
            if (const auto token = current())
                answerAll(*token);
            else if (!isSignedIn())
                answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
            else if (const Milliseconds wait = m_notBefore - m_clock.now();
                     m_lastError && wait > 0ms && wait <= longestToken)
                answerAll(tl::make_unexpected(*m_lastError));
            else
                refresh();
        },
        Qt::QueuedConnection);
}

void TokenKeeper::refused(const Secret& token) {
    if (token == m_access)
        m_access = {};
}

void TokenKeeper::refresh() {
    m_isRefreshing = true;
    m_turn.take([this](bool hasWaited) {
        if (!isSignedIn()) // signed out meanwhile
            answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        else if (hasWaited)
            lookWhatAnotherStored();
        else
            ask();
    });
}

void TokenKeeper::lookWhatAnotherStored() {
    load(m_secrets, m_grant.account, this, [this](const SecretResult<std::optional<Grant>>& stored) {
        if (!isSignedIn()) {
            answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
            return;
        }
        if (stored && *stored)
            m_grant = **stored;
        ask();
    });
}

void TokenKeeper::ask() {
    m_endpoint.refresh(m_grant.clientId, m_grant.refreshToken, this, [this](const TokenResult& result) {
        if (result)
            refreshed(*result);
        else
            refreshFailed(result.error());
    });
}

void TokenKeeper::refreshed(const IssuedTokens& tokens) {
    if (!isSignedIn()) { // signed out while Spotify was asked
        answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        return;
    }
    Grant next = m_grant;
    if (!tokens.refresh.isEmpty())
        next.refreshToken = tokens.refresh;
    if (tokens.scopes)
        next.scopes = *tokens.scopes;
    if (next == m_grant) {
        use(tokens);
        return;
    }
    if (!m_isStored) {
        keep(next, tokens);
        return;
    }
    // Who signed out in another program while Spotify was asked wants no token in the secret store again.
    load(m_secrets, m_grant.account, this, [this, next, tokens](const SecretResult<std::optional<Grant>>& stored) {
        if (stored && !*stored)
            forget();
        if (isSignedIn())
            keep(next, tokens);
        else
            answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
    });
}

void TokenKeeper::keep(const Grant& next, const IssuedTokens& tokens) {
    const bool otherScopes = next.scopes != m_grant.scopes;
    m_grant = next;
    m_secrets.store(m_grant.key(), m_grant.toSecret(), this, [this, tokens, otherScopes](const SecretStatus& stored) {
        m_isStored = stored.has_value();
        if (!stored)
            Q_EMIT notStored(stored.error());
        if (otherScopes)
            Q_EMIT scopesChanged(m_grant.scopes);
        if (isSignedIn())
            use(tokens);
        else
            answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
    });
}

void TokenKeeper::use(const IssuedTokens& tokens) {
    begin(tokens.access, tokens.expires);
    if (!current()) { // nobody could use it, and all would ask for the next one
        refreshFailed({apiError(ApiProblem::Temporary, QStringLiteral("an access token that is over at once")), {}});
        return;
    }
    m_failures = 0;
    m_lastError.reset();
    answerAll(m_access);
}

void TokenKeeper::refreshFailed(const TokenError& problem) {
    qCInfo(logSpotify) << "no access token:" << problem.error.error.detail;
    if (problem.error.problem == ApiProblem::SignedOut && isSignedIn()) {
        lookForAnother(problem.error);
        return;
    }
    const Instant now = m_clock.now();
    m_notBefore = now + pauseAfter(++m_failures, problem.retryAfter);
    m_lastError = waitingUntil(problem.error, m_notBefore, now);
    answerAll(tl::make_unexpected(*m_lastError));
}

/// Another process of ours may have rotated the token since it was read.
void TokenKeeper::lookForAnother(const ApiError& refusal) {
    load(m_secrets, m_grant.account, this, [this, refusal](const SecretResult<std::optional<Grant>>& stored) {
        if (!isSignedIn()) { // signed out while it was looked for
            answerAll(tl::make_unexpected(apiError(ApiProblem::SignedOut)));
        } else if (stored && *stored && (*stored)->refreshToken != m_grant.refreshToken) {
            m_grant = **stored;
            refresh();
        } else {
            end(refusal);
        }
    });
}

void TokenKeeper::end(const ApiError& refusal) {
    forget();
    m_secrets.erase(m_grant.key(), this, [](const SecretStatus&) {});
    answerAll(tl::make_unexpected(refusal));
    Q_EMIT signedOut(refusal);
}

void TokenKeeper::answerAll(const AccessResult& result) {
    m_isRefreshing = false;
    m_turn.give();
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter& waiter : waiters)
        if (waiter.context)
            waiter.answer(result);
}

void TokenKeeper::forget() {
    m_grant.refreshToken = {};
    m_access = {};
}

void TokenKeeper::signOut(QObject* context, SecretStore::Done done) {
    forget();
    m_secrets.erase(m_grant.key(), context, std::move(done));
}

void TokenKeeper::load(SecretStore& secrets, const QString& account, QObject* context,
                       std::function<void(const SecretResult<std::optional<Grant>>&)> loaded) {
    secrets.read(Grant::keyOf(account), context,
                 [loaded = std::move(loaded)](const SecretResult<std::optional<Secret>>& found) {
                     if (!found)
                         loaded(tl::make_unexpected(found.error()));
                     else
                         loaded(*found ? Grant::fromSecret(**found) : std::nullopt);
                 });
}

} // namespace afs
