// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_problem.h"

#include "core/spotify/grant.h"

#include <QCoreApplication>

#include <utility>

namespace afs {

namespace {

QString scannedAgain() {
    return QCoreApplication::translate("Scan", "It is scanned again later.");
}

} // namespace

std::optional<Error> withheldList(const LinkedAccounts& accounts, AccountId account) {
    if (accounts.api(account) == nullptr || accounts.hasScope(account, SpotifyScope::PrivatePlaylists))
        return {};
    Error error = apiError(ApiProblem::MissingScope).error;
    error.message = scopeLoss(SpotifyScope::PrivatePlaylists);
    return error;
}

ApiError databaseError(const Error& error) {
    return {ApiProblem::Temporary, error, {}};
}

ApiError refusedForNow(const PlaylistHead& head, bool isWatched) {
    const QString sentence =
        isWatched
            ? QCoreApplication::translate("Scan", "Spotify refused the songs of your own playlist “%1” this time. What "
                                                  "was known of it is kept. %2")
                  .arg(head.name, scannedAgain())
            : QCoreApplication::translate("Scan", "Spotify refused the songs of your own playlist “%1” this time, so "
                                                  "it is not watched yet. Try again, a little later.")
                  .arg(head.name);
    return {ApiProblem::Refused, {ErrorKind::Network, sentence, {}}, {}};
}

ApiError namingCountry(ApiError error, const QString& market) {
    const bool isRefused = error.problem == ApiProblem::BadRequest &&
                           error.error.detail.contains(QLatin1String("market"), Qt::CaseInsensitive);
    if (isRefused && !market.isEmpty())
        error.error.message =
            QCoreApplication::translate("Scan",
                                        "Spotify does not take “%1” for a country that playlists are played in. "
                                        "Choose another one on the page Playlists, or with --market.",
                                        "a country of two letters")
                .arg(market);
    return error;
}

bool endsRound(const ApiError& error) {
    switch (error.problem) {
    case ApiProblem::Temporary:
        return error.until.has_value() || error.error.kind == ErrorKind::Database ||
               error.error.kind == ErrorKind::NotSignedIn;
    case ApiProblem::Refused:
    case ApiProblem::NotFound:
    case ApiProblem::BadRequest:
        return false;
    default:
        return true;
    }
}

Error toldOnce(Error error) {
    error.message.replace(scannedAgain(), QCoreApplication::translate("Scan", "Scan again, a little later."));
    return toldToAsker(std::move(error));
}

QString goneSentence(const QString& playlist) {
    return QCoreApplication::translate("Scan", "The playlist “%1” is gone at Spotify, or no longer shown to this "
                                               "account. What was known of it is kept.")
        .arg(playlist);
}

QString offListSentence(const QString& playlist) {
    return QCoreApplication::translate("Scan", "The playlist “%1” is no longer among your playlists at Spotify. What "
                                               "was known of it is kept.")
        .arg(playlist);
}

Error namedError(const ApiError& error, const QString& playlist) {
    const bool namesItself = error.problem == ApiProblem::Refused && error.error.kind == ErrorKind::Network;
    if (namesItself)
        return error.error;
    Error named = error.error;
    if (named.kind == ErrorKind::BadInput) // a scan was given nothing
        named.kind = ErrorKind::Failed;
    named.message = error.problem == ApiProblem::NotFound
                        ? goneSentence(playlist)
                        : QCoreApplication::translate("Scan", "The playlist “%1” could not be scanned. %2")
                              .arg(playlist, error.error.message);
    return named;
}

} // namespace afs
