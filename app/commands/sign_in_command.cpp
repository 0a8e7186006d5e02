// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/live.h"
#include "app/commands/output.h"
#include "core/scan/account_standing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace afs {

namespace {

QString signInCommandText(const char* text) {
    return QCoreApplication::translate("SignIn", text);
}

/// An account that was signed in before is renewed, with the app that it has unless another one is given, and nobody
/// else may come instead.
Result<SignInWish> wishOf(Live& live, const Options& options) {
    SignInWish wish;
    wish.clientId = options.clientId;
    wish.port = options.port;
    if (options.account.isEmpty())
        return wish;
    const auto chosen = live.account(options);
    if (!chosen)
        return failure(chosen.error());
    const LinkedAccount* account = live.scanning().accounts().find(*chosen);
    if (account != nullptr && !account->spotifyId.isEmpty())
        wish.renewed = *chosen;
    if (wish.clientId.isEmpty() && account != nullptr)
        wish.clientId = account->clientId;
    if (wish.clientId.isEmpty())
        return failure(
            ErrorKind::Usage,
            signInCommandText(QT_TRANSLATE_NOOP("SignIn", "The account %1 was never signed in, so its app is not "
                                                          "known. Say it: sign-in --account \"%1\" --client-id ID."))
                .arg(options.account));
    return wish;
}

void printSignedIn(const LinkedAccount& account, std::int64_t joined, bool json) {
    for (const QString& loss : scopeLosses(account.missingScopes))
        printMessage(loss);
    if (json) {
        printJson({{QStringLiteral("id"), account.id.value},
                   {QStringLiteral("name"), account.name},
                   {QStringLiteral("signed_in"), account.isSignedIn},
                   {QStringLiteral("sign_in_expires"), instantJson(account.consentEnds)},
                   {QStringLiteral("missing_scopes"), QJsonArray::fromStringList(account.missingScopes)},
                   {QStringLiteral("joined_plays"), static_cast<qint64>(joined)}});
        return;
    }
    const QDateTime ends = QDateTime::fromMSecsSinceEpoch(account.consentEnds->time_since_epoch().count());
    printLine(signInCommandText(
                  QT_TRANSLATE_NOOP("SignIn", "Signed in as %1 (account %2). Spotify ends a sign-in after six months: "
                                              "sign in again before %3."))
                  .arg(account.name, QString::number(account.id.value),
                       QLocale().toString(ends.date(), QLocale::ShortFormat)));
    if (const QString sentence = joinedSentence(joined); !sentence.isEmpty())
        printLine(sentence);
}

/// "Until I quit" would end with this command: here it is the same as not signing in.
Error withoutKeyring(const SecretError& error) {
    return {ErrorKind::NotSignedIn,
            signInCommandText(QT_TRANSLATE_NOOP("SignIn",
                                                "%1 Without one, \"scan --client-id ID\" signs in for as long as it "
                                                "runs."))
                .arg(error.error.message),
            error.error.detail};
}

void begin(Live& live, const Options& options) {
    LinkedAccounts& accounts = live.scanning().accounts();
    auto wish = wishOf(live, options);
    if (!wish) {
        live.finish(failure(wish.error()));
        return;
    }
    const auto watches = watchesPlayer(live.database(), wish->renewed, options.mode);
    if (!watches) {
        live.finish(failure(watches.error()));
        return;
    }
    wish->withPlaybackState = *watches;
    const auto address = accounts.beginSignIn(*wish);
    if (address)
        showSignInAddress(*address, options.json);
    else
        live.finish(failure(address.error()));
}

} // namespace

Status runSignIn(const Options& options, std::stop_token stop) {
    auto opened = Live::open(options, stop);
    if (!opened)
        return failure(opened.error());
    Live& live = **opened;
    LinkedAccounts& accounts = live.scanning().accounts();
    std::optional<Error> refusal;
    QObject::connect(&accounts, &LinkedAccounts::signInFailed, &live,
                     [&live, &refusal](const ApiError& error) { live.finish(failure(refusal.value_or(error.error))); });
    QObject::connect(&accounts, &LinkedAccounts::keyringRefused, &live,
                     [&accounts, &refusal](const SecretError& error) {
                         refusal = withoutKeyring(error);
                         accounts.cancelSignIn(refusal->message);
                     });
    std::optional<LinkedAccount> local;
    QObject::connect(&accounts, &LinkedAccounts::signedIn, &live, [&live, &accounts, &options, &local](AccountId id) {
        if (options.mode)
            if (const Status kept = rememberMode(*live.database().session, id, *options.mode); !kept) {
                live.finish(kept);
                return;
            }
        const auto joined = joinedPlays(live, local, id);
        if (joined)
            printSignedIn(*accounts.find(id), *joined, options.json);
        live.finish(joined ? Status() : Status(failure(joined.error())));
    });
    return live.run([&live, &accounts, &options, &local] {
        local = joinableAccount(accounts.accounts());
        begin(live, options);
    });
}

} // namespace afs
