// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/sign_in.h"

#include "core/base/logging.h"
#include "core/spotify/pkce.h"
#include "core/spotify/sign_in_page.h"
#include "core/spotify/spotify_api.h"
#include "core/spotify/token_endpoint.h"

#include <QPointer>

#include <algorithm>

namespace afs {

namespace {

constexpr auto longestSignIn = std::chrono::minutes(5);

/// The token of somebody who is not known by name yet.
class OneToken final : public AccessTokens {
public:
    std::optional<Secret> current() const override { return token; }
    void obtain(QObject* context, AccessAnswer answer) override {
        QMetaObject::invokeMethod(
            context,
            [token = token, answer = std::move(answer)] {
                answer(token ? AccessResult(*token) : tl::make_unexpected(apiError(ApiProblem::Temporary)));
            },
            Qt::QueuedConnection);
    }
    void refused(const Secret&) override {}
    QString clientId() const override { return app; }

    std::optional<Secret> token;
    QString app;
};

ApiError withMessage(ApiProblem problem, const QString& message) {
    ApiError error = apiError(problem);
    error.error.message = message;
    return error;
}

/// Spotify sent the browser back without anybody having said no.
ApiError namedFailure(const QString& name) {
    if (name == u"server_error" || name == u"temporarily_unavailable")
        return apiError(ApiProblem::Temporary, name);
    if (name == u"unauthorized_client" || name == u"invalid_client")
        return apiError(ApiProblem::WrongClientId, name);
    ApiError error = withMessage(
        ApiProblem::BadRequest,
        name.isEmpty()
            ? SignIn::tr("Spotify ended the sign-in and did not say why. Try again, a little later.")
            : SignIn::tr("Spotify ended the sign-in and gave the reason “%1”. Try again, a little later.").arg(name));
    error.error.detail = name;
    return error;
}

} // namespace

struct SignIn::Impl {
    Impl(SignIn& owner, const Services& given, const SignInRequest& wanted)
        : signIn(owner), services(given), request(wanted), endpoint(given.queue, given.hosts, given.clock),
          api(given.queue, given.hosts, token), listener(given.clock, given.timers), limit(given.timers) {
        QObject::connect(&listener, &LoopbackListener::arrived, &life, [this](const CallbackRequest& callback) {
            hasArrived = true;
            if (callback.kind == CallbackRequest::Kind::Code)
                exchange(callback.code);
            else
                fail(callback.kind == CallbackRequest::Kind::Denied ? apiError(ApiProblem::Denied)
                                                                    : namedFailure(callback.error));
        });
    }

    QUrl address() const {
        return urlOf(services.hosts.accounts, QStringLiteral("/authorize"),
                     {{"client_id", request.clientId},
                      {"response_type", QStringLiteral("code")},
                      {"redirect_uri", listener.redirectUri()},
                      {"scope", request.scopes.join(u' ')},
                      {"state", state},
                      {"code_challenge_method", QStringLiteral("S256")},
                      {"code_challenge", pkceChallenge(verifier)},
                      {"show_dialog", request.asksAgain ? QStringLiteral("true") : QStringLiteral("false")}});
    }

    void exchange(const QString& code) {
        endpoint.exchange(
            request.clientId, code, verifier, listener.redirectUri(), &life, [this](const TokenResult& tokens) {
                if (isOver)
                    return;
                if (tokens && !tokens->refresh.isEmpty()) {
                    take(*tokens);
                    return;
                }
                ApiError error = tokens ? withMessage(ApiProblem::Temporary,
                                                      SignIn::tr("Spotify did not say how to stay signed in, so nobody "
                                                                 "is signed in. Try again, a little later."))
                                        : tokens.error().error;
                if (tokens)
                    error.error.detail = QStringLiteral("no refresh token");
                const Instant now = services.clock.now();
                if (!tokens && error.problem == ApiProblem::Blocked && tokens.error().retryAfter)
                    error = waitingUntil(std::move(error), now + *tokens.error().retryAfter, now);
                if (error.problem == ApiProblem::SignedOut) // the code, not a sign-in of before
                    error = withMessage(
                        ApiProblem::Temporary,
                        SignIn::tr("Spotify did not accept the answer of the browser, perhaps because it came too "
                                   "late. Sign in again."));
                fail(error);
            });
    }

    void take(const IssuedTokens& tokens) {
        result.grant.clientId = request.clientId;
        result.grant.scopes = tokens.scopes.value_or(request.scopes);
        result.grant.consentedAt = tokens.issuedAt;
        result.grant.refreshToken = tokens.refresh;
        result.access = tokens.access;
        result.accessExpires = tokens.expires;
        result.missingScopes = result.grant.missing(request.scopes);
        token.token = tokens.access;
        token.app = request.clientId;
        api.profile(&life, [this](const ApiResult<SpotifyProfile>& profile) {
            if (isOver)
                return;
            if (profile)
                recognise(*profile);
            else
                fail(profile.error());
        });
    }

    void recognise(const SpotifyProfile& profile) {
        result.profile = profile;
        const QString known = request.knownUsers.value(profile.id);
        const bool isKnown = profile.accountId.isEmpty() && !known.isEmpty();
        result.grant.account = isKnown ? known : profile.key();
        const QString& expected = request.expectedAccount;
        if (!expected.isEmpty() && expected != result.grant.account && expected != profile.id) {
            fail(withMessage(
                ApiProblem::Denied,
                SignIn::tr("You signed in as %1, which is another account than the one to be renewed. Sign out at "
                           "spotify.com first, or add the other account.")
                    .arg(profile.displayName.isEmpty() ? profile.id : profile.displayName)));
            return;
        }
        if (!expected.isEmpty())
            result.grant.account = expected; // an account that was known by its id alone stays so
        askKeyring();
    }

    void askKeyring() {
        keyring = Keyring::Asked;
        services.secrets.store(result.grant.key(), result.grant.toSecret(), &life,
                               [this](const SecretStatus& stored) { takeAnswer(stored); });
        Q_EMIT signIn.askingKeyring();
    }

    void takeAnswer(const SecretStatus& stored) {
        if (keyring == Keyring::Waived || isOver) {
            // Cancelled while the keyring was asked: what it renewed is as good as before. Kept in memory: it keeps
            // none.
            if (stored && (keyring == Keyring::Waived || request.expectedAccount.isEmpty()))
                services.secrets.erase(result.grant.key(), &life, [](const SecretStatus&) {});
            return;
        }
        if (!stored) {
            keyring = Keyring::Refused;
            Q_EMIT signIn.keyringRefused(stored.error());
            return;
        }
        result.isStored = true;
        admit();
    }

    void keepUntilQuit() {
        if (isOver || (keyring != Keyring::Asked && keyring != Keyring::Refused))
            return;
        keyring = Keyring::Waived;
        admit();
    }

    void admit() {
        if (keyring != Keyring::Waived)
            keyring = Keyring::Answered;
        if (!services.admit) {
            succeed();
            return;
        }
        isAdmitting = true;
        limit.cancel();
        services.admit(result, [this, alive = QPointer<QObject>(&life)](const Status& admitted) {
            if (!alive || !std::exchange(isAdmitting, false))
                return;
            if (admitted)
                succeed();
            else
                fail({ApiProblem::Temporary, admitted.error(), {}});
        });
    }

    void succeed() {
        const QString& name = result.profile.displayName;
        end(signedInPage(name.isEmpty() ? result.profile.id : name), [this] { Q_EMIT signIn.signedIn(result); });
    }

    void fail(ApiError error) {
        qCInfo(logSpotify) << "no sign-in:" << error.error.detail;
        // Whoever scans tries again by itself; here nobody does.
        if (error.problem == ApiProblem::Temporary && error.error.message == apiError(error.problem).error.message)
            error.error.message =
                SignIn::tr("Spotify could not be reached, so nobody is signed in. Try again, a little later.");
        error.error = toldToAsker(error.error);
        end(notSignedInPage(error), [this, error] { Q_EMIT signIn.failed(error); });
    }

    void giveUp() {
        const QString message =
            hasArrived
                ? SignIn::tr("The sign-in took longer than five minutes.")
                : SignIn::tr(
                      "Nobody came back from Spotify within five minutes. If its page named a problem: INVALID_CLIENT "
                      "means that the client ID is wrong, or that http://127.0.0.1/callback is not among the "
                      "redirect URIs of the app.");
        fail(withMessage(ApiProblem::Denied, message));
    }

    /// Whatever still comes in comes to nothing.
    void end(const QByteArray& page, std::function<void()> last) {
        if (isOver)
            return;
        isOver = true;
        limit.cancel();
        listener.close();
        listener.showPage(page, &signIn, std::move(last));
    }

    SignIn& signIn;
    Services services;
    SignInRequest request;
    QString verifier = randomText();
    QString state = randomText();
    OneToken token;
    TokenEndpoint endpoint;
    SpotifyApi api;
    LoopbackListener listener;
    Alarm limit;
    SignedIn result;
    /// Waived: it is not wanted any more, whatever it answers.
    enum class Keyring : std::uint8_t { NotAsked, Asked, Refused, Answered, Waived };
    Keyring keyring = Keyring::NotAsked;
    bool hasArrived = false;
    bool isAdmitting = false;
    bool isOver = false;
    QObject life; ///< the context of everything that is asked for; goes first
};

SignIn::SignIn(const Services& services, const SignInRequest& request, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, services, request)) {}

SignIn::~SignIn() = default;

Result<QUrl> SignIn::begin() {
    if (!isClientId(m_impl->request.clientId)) {
        const ApiError error = apiError(ApiProblem::WrongClientId);
        return failure(ErrorKind::Usage, error.error.message);
    }
    if (const Status listening = m_impl->listener.listen(m_impl->request.port, m_impl->state); !listening)
        return failure(listening.error());
    m_impl->limit.set(m_impl->services.clock.now() + longestSignIn, [this] { m_impl->giveUp(); });
    return m_impl->address();
}

void SignIn::tryKeyringAgain() {
    if (!m_impl->isOver && m_impl->keyring == Impl::Keyring::Refused)
        m_impl->askKeyring();
}

void SignIn::keepUntilQuit() {
    m_impl->keepUntilQuit();
}

void SignIn::cancel(const QString& why) {
    if (!m_impl->isAdmitting)
        m_impl->fail(withMessage(ApiProblem::Denied, why.isEmpty() ? tr("The sign-in was cancelled.") : why));
}

bool isClientId(const QString& text) {
    return text.size() == 32 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

} // namespace afs
