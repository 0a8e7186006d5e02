// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/stand_in_accounts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace afs::test {

namespace {

StandInAnswer oauthError(const char* code, const char* description) {
    return jsonAnswer({{QStringLiteral("error"), QLatin1String(code)},
                       {QStringLiteral("error_description"), QLatin1String(description)}},
                      400);
}

/// A plus is a space in a form: a token that holds one has to be encoded.
QUrlQuery formOf(const QByteArray& body) {
    return QUrlQuery(QString::fromUtf8(body).replace(u'+', QStringLiteral("%20")));
}

QString field(const QUrlQuery& form, const char* name) {
    return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace

StandInAnswer jsonAnswer(const QJsonObject& json, int status) {
    StandInAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return answer;
}

StandInAnswer apiRefusal(int status, const char* message) {
    const QJsonObject error{{QStringLiteral("status"), status}, {QStringLiteral("message"), QLatin1String(message)}};
    return jsonAnswer({{QStringLiteral("error"), error}}, status);
}

QByteArray StandInAccounts::issue(const char* prefix) {
    QByteArray token = prefix;
    for (int i = 0; i < 4; ++i)
        token += QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    m_secrets.push_back(token);
    return token;
}

QByteArray StandInAccounts::newRefreshToken(const QStringList& scopes) {
    const QByteArray token = issue("AQ+/");
    m_refresh.insert({token, scopes});
    return token;
}

StandInAnswer StandInAccounts::authorize(const StandInRequest& request, const SpotifyStandIn& standIn) {
    StandInAnswer page;
    page.contentType = "text/html";
    const QUrl redirect(request.value("redirect_uri"));
    const bool isKnown = request.value("client_id") == standIn.world.clientId;
    if (!isKnown || redirect.host() != QLatin1String("127.0.0.1") || redirect.path() != QLatin1String("/callback") ||
        request.value("response_type") != QLatin1String("code") ||
        request.value("code_challenge_method") != QLatin1String("S256") ||
        request.value("code_challenge").size() != 43) {
        page.body = isKnown ? "INVALID_REQUEST" : "INVALID_CLIENT: Invalid client";
        page.status = 400;
        return page;
    }
    QUrl target = redirect;
    QUrlQuery query;
    if (standIn.consent.isDenied) {
        query.addQueryItem(QStringLiteral("error"), QStringLiteral("access_denied"));
    } else if (!standIn.consent.failure.isEmpty()) {
        query.addQueryItem(QStringLiteral("error"), standIn.consent.failure);
    } else {
        const QString code = QString::fromLatin1(issue("AQC"));
        m_codes[code] = {request.value("code_challenge"), redirect.toString(),
                         standIn.consent.granted.value_or(request.value("scope").split(u' ', Qt::SkipEmptyParts))};
        query.addQueryItem(QStringLiteral("code"), code);
    }
    query.addQueryItem(QStringLiteral("state"), request.value("state"));
    target.setQuery(query);
    page.status = 303;
    page.headers.emplace_back("Location", target.toEncoded());
    return page;
}

StandInAnswer StandInAccounts::token(const StandInRequest& request, const SpotifyStandIn& standIn, Instant now) {
    const QUrlQuery form = formOf(request.body);
    if (request.headers.contains("authorization") || field(form, "client_id") != standIn.world.clientId)
        return oauthError("invalid_client", "Invalid client");
    if (field(form, "grant_type") == QLatin1String("refresh_token")) {
        const QByteArray old = field(form, "refresh_token").toUtf8();
        const auto place = m_refresh.find(old);
        if (place == m_refresh.end())
            return oauthError("invalid_grant", "Refresh token revoked");
        const QStringList scopes = place->second;
        if (!standIn.tokens.rotates)
            return tokensFor(scopes, {}, standIn, now);
        m_refresh.erase(place);
        return tokensFor(scopes, newRefreshToken(scopes), standIn, now);
    }
    const auto code = m_codes.extract(field(form, "code"));
    if (!code || code.mapped().redirectUri != field(form, "redirect_uri"))
        return oauthError("invalid_grant", "Invalid authorization code");
    const QByteArray verifier = field(form, "code_verifier").toLatin1();
    m_secrets.push_back(verifier);
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (verifier.size() < 43 || challenge != code.mapped().challenge.toLatin1())
        return oauthError("invalid_grant", "code_verifier was incorrect");
    return tokensFor(code.mapped().scopes, newRefreshToken(code.mapped().scopes), standIn, now);
}

StandInAnswer StandInAccounts::tokensFor(const QStringList& scopes, const QByteArray& refresh,
                                         const SpotifyStandIn& standIn, Instant now) {
    const QByteArray access = issue("BQ");
    m_access[access] = {scopes, now + standIn.tokens.accessLife};
    QJsonObject json{{QStringLiteral("access_token"), QString::fromLatin1(access)},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("scope"), scopes.join(u' ')},
                     {QStringLiteral("expires_in"), static_cast<qint64>(standIn.tokens.accessLife.count())}};
    if (!refresh.isEmpty())
        json.insert(QStringLiteral("refresh_token"), QString::fromLatin1(refresh));
    return jsonAnswer(json);
}

std::optional<StandInAnswer> StandInAccounts::refusal(const StandInRequest& request, const QString& scope,
                                                      Instant now) const {
    const auto header = request.headers.find("authorization");
    const QByteArray token = header == request.headers.end() ? QByteArray() : header->second.mid(7);
    const auto access = m_access.find(token);
    if (access == m_access.end() || access->second.expires <= now)
        return apiRefusal(401, "The access token expired");
    if (!scope.isEmpty() && !access->second.scopes.contains(scope))
        return apiRefusal(403, "Insufficient client scope");
    return {};
}

} // namespace afs::test
