// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/token_endpoint.h"

#include "core/spotify/spotify_decoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace afs {

namespace {

ApiProblem problemOf(const HttpAnswer& answer, const SpotifyRefusal& refusal) {
    if (refusal.message.contains(QLatin1String("premium"), Qt::CaseInsensitive))
        return ApiProblem::OwnerWithoutPremium;
    if (answer.status == 429)
        return ApiProblem::Blocked;
    if (!answer.isJson() || answer.status < 400 || answer.status >= 500)
        return ApiProblem::Temporary;
    if (refusal.code == QLatin1String("invalid_grant"))
        return ApiProblem::SignedOut;
    if (refusal.code == QLatin1String("invalid_client") || refusal.code == QLatin1String("unauthorized_client"))
        return ApiProblem::WrongClientId;
    return ApiProblem::Temporary;
}

TokenResult decodeTokens(const HttpAnswer& answer, Instant now) {
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    IssuedTokens tokens;
    tokens.access = Secret(json.value(QLatin1String("access_token")).toString().toUtf8());
    if (!answer.isJson() || tokens.access.isEmpty())
        return tl::make_unexpected(
            TokenError{apiError(ApiProblem::Temporary, QStringLiteral("an answer without an access token")), {}});
    const qint64 seconds = std::clamp<qint64>(json.value(QLatin1String("expires_in")).toInteger(3600), 0, 24 * 3600);
    tokens.expires = now + std::chrono::seconds(seconds);
    tokens.refresh = Secret(json.value(QLatin1String("refresh_token")).toString().toUtf8());
    if (const QJsonValue scope = json.value(QLatin1String("scope")); scope.isString())
        tokens.scopes = scope.toString().split(u' ', Qt::SkipEmptyParts);
    tokens.issuedAt = answer.serverTime.value_or(now);
    return tokens;
}

/// What of a form nobody is to read.
QByteArrayList secretsOf(const QByteArray& form) {
    QByteArrayList secrets;
    const QUrlQuery values(QString::fromUtf8(form));
    for (const char* name : {"code", "code_verifier", "refresh_token"})
        secrets.append(values.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8());
    return secrets;
}

} // namespace

TokenEndpoint::TokenEndpoint(FormSender& sender, const SpotifyHosts& hosts, const Clock& clock)
    : m_sender(sender), m_url(urlOf(hosts.accounts, QStringLiteral("/api/token"))), m_clock(clock) {}

void TokenEndpoint::exchange(const QString& clientId, const QString& code, const QString& verifier,
                             const QString& redirectUri, QObject* context, TokenAnswer answer) {
    post(clientId,
         formEncoded({{"grant_type", QStringLiteral("authorization_code")},
                      {"code", code},
                      {"redirect_uri", redirectUri},
                      {"client_id", clientId},
                      {"code_verifier", verifier}}),
         context, std::move(answer));
}

void TokenEndpoint::refresh(const QString& clientId, const Secret& refreshToken, QObject* context, TokenAnswer answer) {
    post(clientId,
         formEncoded({{"grant_type", QStringLiteral("refresh_token")},
                      {"refresh_token", QString::fromUtf8(refreshToken.reveal())},
                      {"client_id", clientId}}),
         context, std::move(answer));
}

void TokenEndpoint::post(const QString& clientId, const QByteArray& form, QObject* context, TokenAnswer answer) {
    m_sender.sendForm(
        clientId, {m_url, {}, Secret(form)}, context,
        [this, form, answer = std::move(answer)](const HttpResult& result) {
            if (!result) {
                answer(tl::make_unexpected(TokenError{faultError(result.error()), {}}));
                return;
            }
            const Instant now = m_clock.now();
            if (result->status == 200) {
                answer(decodeTokens(*result, now));
                return;
            }
            const SpotifyRefusal refusal = decodeRefusal(result->body);
            const auto wait = parseRetryAfter(result->retryAfter.toStdString(), now, RateLimits().longestBlock);
            const QString detail =
                QStringLiteral("HTTP %1 %2 %3").arg(result->status).arg(refusal.code, refusal.message);
            answer(tl::make_unexpected(TokenError{
                apiError(problemOf(*result, refusal), withoutSecrets(detail.trimmed(), secretsOf(form))), wait}));
        });
}

} // namespace afs
