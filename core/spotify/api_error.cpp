// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/api_error.h"

#include "core/base/locale_time.h"
#include "core/base/time_text.h"
#include "core/spotify/spotify_decoder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <utility>

namespace afs {

namespace {

QString sentence(ApiProblem problem) {
    switch (problem) {
    case ApiProblem::Temporary:
        return QCoreApplication::translate("Spotify",
                                           "Spotify cannot be reached at the moment. It is tried again later.");
    case ApiProblem::Blocked:
        return QCoreApplication::translate("Spotify", "Spotify asks this app to wait.");
    case ApiProblem::SignedOut:
        return QCoreApplication::translate(
            "Spotify", "The sign-in to Spotify has ended. Sign in again; nothing of the history is lost.");
    case ApiProblem::NotRegistered:
        return QCoreApplication::translate(
            "Spotify",
            "Spotify does not let this user in, because the app does not know the user. Open the app at "
            "developer.spotify.com, add the user's name and e-mail address under User Management, and sign in again.");
    case ApiProblem::OwnerWithoutPremium:
        return QCoreApplication::translate(
            "Spotify",
            "Spotify refuses the app, because the person who registered it has no Premium subscription. After "
            "subscribing it can take some hours until requests are allowed again.");
    case ApiProblem::WrongClientId:
        return QCoreApplication::translate(
            "Spotify",
            "Spotify does not know this client ID. Copy it again from the app's page at developer.spotify.com: 32 "
            "letters and digits.");
    case ApiProblem::MissingScope:
        return QCoreApplication::translate(
            "Spotify",
            "Spotify was not allowed to give this. Sign in again and agree to everything that is asked for.");
    case ApiProblem::WrongClock:
        return QCoreApplication::translate(
            "Spotify",
            "The clock of this computer is wrong, so that Spotify's answers cannot be trusted and nothing of them is "
            "stored. Set date and time, and try again.");
    case ApiProblem::Refused:
        return QCoreApplication::translate("Spotify", "Spotify does not give this to personal apps.");
    case ApiProblem::NotFound:
        return QCoreApplication::translate("Spotify",
                                           "Spotify does not know this, or does not show it to this account.");
    case ApiProblem::BadRequest:
        return QCoreApplication::translate("Spotify", "Spotify did not understand the request.");
    case ApiProblem::Denied:
        return QCoreApplication::translate("Spotify",
                                           "You did not allow it on Spotify's page, so nobody is signed in.");
    }
    return {};
}

ErrorKind kindOf(ApiProblem problem) {
    switch (problem) {
    case ApiProblem::Temporary:
    case ApiProblem::Blocked:
    case ApiProblem::WrongClock:
        return ErrorKind::Network;
    case ApiProblem::SignedOut:
    case ApiProblem::NotRegistered:
    case ApiProblem::OwnerWithoutPremium:
    case ApiProblem::WrongClientId:
    case ApiProblem::MissingScope:
        return ErrorKind::NotSignedIn;
    case ApiProblem::Refused:
    case ApiProblem::NotFound:
        return ErrorKind::BadInput;
    case ApiProblem::Denied:
        return ErrorKind::Cancelled;
    case ApiProblem::BadRequest:
        return ErrorKind::Failed;
    }
    return ErrorKind::Failed;
}

ApiProblem problemOf(int status, const SpotifyRefusal& refusal) {
    if (status == 401)
        return ApiProblem::SignedOut;
    if (status == 404)
        return ApiProblem::NotFound;
    if (status == 429)
        return ApiProblem::Blocked;
    if (status != 403)
        return status >= 400 && status < 500 ? ApiProblem::BadRequest : ApiProblem::Temporary;
    // Spotify has one number for all of these, and tells them apart in words, often without JSON around them.
    const auto says = [&](const char* word) {
        return refusal.message.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (says("not registered") || says("not be registered"))
        return ApiProblem::NotRegistered;
    if (says("premium"))
        return ApiProblem::OwnerWithoutPremium;
    if (says("scope"))
        return ApiProblem::MissingScope;
    return ApiProblem::Refused;
}

const char* faultName(HttpFault fault) {
    switch (fault) {
    case HttpFault::Unreachable:
        return "unreachable";
    case HttpFault::TimedOut:
        return "timed out";
    case HttpFault::BrokenOff:
        return "broken off";
    case HttpFault::TooLarge:
        return "the answer is too large";
    case HttpFault::Insecure:
    case HttpFault::WrongClock:
        return "the certificate is not valid";
    }
    return "";
}

} // namespace

ApiError apiError(ApiProblem problem, const QString& detail) {
    return {problem, {kindOf(problem), sentence(problem), detail}, {}};
}

Error unreadableAnswer(const QString& detail) {
    return {
        ErrorKind::Network,
        QCoreApplication::translate("Spotify", "Spotify gave an answer that cannot be read. It is asked again later."),
        detail};
}

Error toldToAsker(Error error) {
    error.message.replace(
        sentence(ApiProblem::Temporary),
        QCoreApplication::translate("Spotify", "Spotify could not be reached. Try again, a little later."));
    error.message.replace(unreadableAnswer({}).message,
                          QCoreApplication::translate(
                              "Spotify", "Spotify gave an answer that cannot be read. Try again, a little later."));
    return error;
}

ApiError blockedError(const GroupBlock& block, Instant now) {
    const bool isOutage = block.cause == BlockCause::Outage;
    ApiError error = apiError(isOutage ? ApiProblem::Temporary : ApiProblem::Blocked,
                              QStringLiteral("until ") + instantText(block.until));
    return waitingUntil(std::move(error), block.until, now);
}

QString withoutSecrets(QString said, const QByteArrayList& secrets) {
    static const QRegularExpression longWord(QStringLiteral("[A-Za-z0-9_~+/=-]{30,}"));
    const QString hidden = QStringLiteral("(secret)");
    for (const QByteArray& secret : secrets)
        if (!secret.isEmpty())
            said.replace(QString::fromUtf8(secret), hidden);
    return said.replace(longWord, hidden);
}

ApiError waitingUntil(ApiError error, Instant until, Instant now) {
    constexpr auto soon = std::chrono::minutes(2);
    error.until = until;
    if (error.problem == ApiProblem::Blocked) {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(until.time_since_epoch().count());
        error.error.message =
            QCoreApplication::translate("Spotify", "Spotify asks this app to wait until %1.", "date and time")
                .arg(until - now < soon ? exactDateTime(end) : shortDateTime(end));
    }
    return error;
}

ApiError faultError(HttpFault fault) {
    return apiError(fault == HttpFault::WrongClock ? ApiProblem::WrongClock : ApiProblem::Temporary,
                    QString::fromLatin1(faultName(fault)));
}

ApiError refusalError(const HttpAnswer& answer) {
    const SpotifyRefusal refusal = decodeRefusal(answer.body);
    return apiError(problemOf(answer.status, refusal),
                    withoutSecrets(QStringLiteral("HTTP %1 %2").arg(answer.status).arg(refusal.message).trimmed()));
}

std::optional<ApiError> clockProblem(const HttpAnswer& answer, Instant now) {
    constexpr auto tolerated = std::chrono::hours(1);
    if (!answer.serverTime || std::chrono::abs(*answer.serverTime - now) <= tolerated)
        return {};
    ApiError error =
        apiError(ApiProblem::WrongClock,
                 QStringLiteral("%1 here, %2 at Spotify").arg(instantText(now), instantText(*answer.serverTime)));
    // Here Spotify answers, and says itself when what it lists was played.
    error.error.message =
        *answer.serverTime - now > slowestClock
            ? QCoreApplication::translate(
                  "Spotify", "The clock of this computer is wrong by more than a month: what was played seems to be "
                             "still to come, and is not stored. Set date and time; Spotify lists the last 50 plays "
                             "again.")
            : QCoreApplication::translate(
                  "Spotify", "The clock of this computer is wrong by more than an hour. Plays that Spotify lists are "
                             "stored, with the right times; those that are seen as they play get the time of this "
                             "clock. Set date and time.");
    return error;
}

} // namespace afs
