// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/live.h"
#include "app/commands/output.h"
#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/time_zones.h"
#include "core/dump/daily_backup.h"
#include "core/scan/unstored_file.h"
#include "core/store/accounts.h"
#include "core/store/api_data.h"

#include <QCoreApplication>

#include <unistd.h>

#include <array>
#include <cstdio>

namespace afs {

namespace {

QString signOutText(const char* text) {
    return QCoreApplication::translate("SignOut", text);
}

/// In JSON, and in a line for people.
struct KindWords {
    QString key;
    QString line;
};

KindWords wordsOf(ApiDataKind kind) {
    switch (kind) {
    case ApiDataKind::Plays:
        return {QStringLiteral("plays"),
                signOutText(QT_TRANSLATE_NOOP("SignOut", "  plays that nothing else knows, deleted: %1"))};
    case ApiDataKind::SharedPlays:
        return {QStringLiteral("shared_plays"),
                signOutText(QT_TRANSLATE_NOOP(
                    "SignOut", "  plays that a dump, or the player on this computer, knows as well, kept "
                               "as those tell them: %1"))};
    case ApiDataKind::TrackFacts:
        return {QStringLiteral("track_facts"),
                signOutText(QT_TRANSLATE_NOOP("SignOut", "  lengths, artists and codes of tracks, deleted: %1"))};
    case ApiDataKind::Playlists:
        return {QStringLiteral("playlists"),
                signOutText(QT_TRANSLATE_NOOP("SignOut", "  playlists with all that was seen of them, deleted: %1"))};
    case ApiDataKind::Links:
        return {
            QStringLiteral("links"),
            signOutText(QT_TRANSLATE_NOOP("SignOut", "  tracks known as other releases of a song, links deleted: %1"))};
    case ApiDataKind::Gaps:
        return {QStringLiteral("gaps"),
                signOutText(QT_TRANSLATE_NOOP("SignOut", "  times that scanning missed, deleted: %1"))};
    }
    return {};
}

QJsonObject countsJson(const std::vector<ApiDataCount>& counts) {
    QJsonObject json;
    for (const ApiDataCount& count : counts)
        json.insert(wordsOf(count.kind).key, static_cast<qint64>(count.count));
    return json;
}

/// On the terminal; without one nobody can agree.
Status askWhether() {
    if (!isatty(STDIN_FILENO))
        return failure(
            ErrorKind::Usage,
            signOutText(QT_TRANSLATE_NOOP("SignOut", "Deleting cannot be undone, and there is no terminal to ask on. "
                                                     "With --yes nobody is asked.")));
    std::fputs(qPrintable(signOutText(QT_TRANSLATE_NOOP("SignOut", "This cannot be undone. Delete it? [y/N] "))),
               stderr);
    std::array<char, 64> answer{};
    if (std::fgets(answer.data(), static_cast<int>(answer.size()), stdin) != nullptr &&
        (answer[0] == 'y' || answer[0] == 'Y'))
        return {};
    return failure(ErrorKind::Cancelled,
                   signOutText(QT_TRANSLATE_NOOP("SignOut", "Nothing was deleted, and nobody signed out.")));
}

/// Shows by kind what would go, before anything does.
Status confirm(Session& session, AccountId account, const Options& options) {
    if (!options.deleteApiData)
        return {};
    const auto counts = countApiData(session, account);
    if (!counts)
        return failure(counts.error());
    printMessage(signOutText(QT_TRANSLATE_NOOP("SignOut", "From Spotify's Web API there are:")));
    for (const ApiDataCount& count : *counts)
        printMessage(wordsOf(count.kind).line.arg(number(count.count)));
    return options.yes ? Status() : askWhether();
}

/// Null where nothing is deleted.
Result<std::unique_ptr<AccountLock>> lockIfDeleting(Session& session, AccountId account, const Options& options,
                                                    const std::stop_token& stop) {
    if (!options.deleteApiData)
        return std::unique_ptr<AccountLock>();
    const auto waiting = [] {
        printMessage(
            signOutText(QT_TRANSLATE_NOOP("SignOut", "Waiting for an import, or another program, that is changing the "
                                                     "plays of this account. Ctrl+C ends the waiting.")));
    };
    return AccountLock::acquire(session, account, waiting, stop);
}

QString signedOutLine(const LinkedAccount& account, bool wasSignedIn, bool isDeleted) {
    const char* const line =
        wasSignedIn
            ? (isDeleted
                   ? QT_TRANSLATE_NOOP("SignOut", "%1 is signed out, and what only Spotify's Web API told is deleted.")
                   : QT_TRANSLATE_NOOP("SignOut", "%1 is signed out. The history stays as it is."))
            : (isDeleted
                   ? QT_TRANSLATE_NOOP("SignOut", "%1 was not signed in. What only Spotify's Web API told is deleted.")
                   : QT_TRANSLATE_NOOP("SignOut", "%1 was not signed in. The history stays as it is."));
    return signOutText(line).arg(account.name);
}

/// The backups of our own making hold what was deleted; of others nobody knows.
void renewBackups(OpenDatabase& database, const Paths& paths, const std::stop_token& stop) {
    if (!database.server->params().managed)
        return;
    if (const Status renewed = renewDailyBackups(*database.session, paths.data, SystemClock(), systemZone(), stop);
        !renewed)
        printMessage(
            signOutText(QT_TRANSLATE_NOOP("SignOut", "The backups in %1 could not be made anew without it, and "
                                                     "hold it still: delete them. %2"))
                .arg(paths.data + QStringLiteral("/backups"), renewed.error().message));
    printMessage(signOutText(QT_TRANSLATE_NOOP("SignOut", "Backups that you made yourself hold it still.")));
}

Status finish(OpenDatabase& database, const LinkedAccount& account, bool wasSignedIn, const Options& options,
              const std::stop_token& stop) {
    QJsonObject json{{QStringLiteral("id"), account.id.value},
                     {QStringLiteral("name"), account.name},
                     {QStringLiteral("signed_in"), account.isSignedIn},
                     {QStringLiteral("was_signed_in"), wasSignedIn}};
    if (options.deleteApiData) {
        const auto gone = deleteApiData(*database.session, account.id);
        if (!gone)
            return failure(gone.error());
        UnstoredFile(findPaths(options.dataDir).unstored(), database.server->params(), account.spotifyId,
                     UnstoredFile::Of::Live)
            .remove();
        renewBackups(database, findPaths(options.dataDir), stop);
        json.insert(QStringLiteral("deleted"), countsJson(*gone));
    }
    if (options.json) {
        printJson(json);
        return {};
    }
    printLine(signedOutLine(account, wasSignedIn, options.deleteApiData));
    return {};
}

Status signOut(Live& live, AccountId id, const Options& options, const std::stop_token& stop) {
    Session& session = *live.database().session;
    if (const Status agreed = confirm(session, id, options); !agreed)
        return agreed;
    // Before anybody signs out: whoever stops waiting finds everything as it was.
    const auto lock = lockIfDeleting(session, id, options, stop);
    if (!lock)
        return failure(lock.error());
    LinkedAccounts& accounts = live.scanning().accounts();
    return live.run([&live, &accounts, &options, id, stop] {
        const LinkedAccount* before = accounts.find(id);
        const bool wasSignedIn = before != nullptr && (before->isSignedIn || before->keyringProblem);
        QObject::connect(&accounts, &LinkedAccounts::failed, &live,
                         [&live](const Error& error) { live.finish(failure(error)); });
        QObject::connect(&accounts, &LinkedAccounts::changed, &live,
                         [&live, &accounts, &options, id, wasSignedIn, stop](AccountId changed) {
                             // After a failure, or a person's Ctrl+C, nothing is deleted and nothing is told.
                             if (changed != id || live.isFinished())
                                 return;
                             if (const LinkedAccount* signedOut = accounts.find(id);
                                 signedOut != nullptr && !signedOut->isSignedIn)
                                 live.finish(finish(live.database(), *signedOut, wasSignedIn, options, stop));
                         });
        accounts.signOut(id);
    });
}

} // namespace

Status runSignOut(const Options& options, std::stop_token stop) {
    return withAccount(options, stop, [&options, stop](Live& live, AccountId account) {
        return signOut(live, account, options, stop);
    });
}

} // namespace afs
