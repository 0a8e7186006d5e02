// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/live.h"
#include "app/commands/output.h"

#include <QCoreApplication>

namespace afs {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SignOut", text);
}

void printSignedOut(const LinkedAccount& account, bool json) {
    if (json)
        printJson({{QStringLiteral("id"), account.id.value},
                   {QStringLiteral("name"), account.name},
                   {QStringLiteral("signed_in"), account.isSignedIn}});
    else
        printLine(tr(QT_TRANSLATE_NOOP("SignOut", "%1 is signed out. The history stays as it is.")).arg(account.name));
}

} // namespace

Status runSignOut(const Options& options, std::stop_token stop) {
    auto opened = Live::open(options, stop);
    if (!opened)
        return failure(opened.error());
    Live& live = **opened;
    const auto account = live.account(options);
    if (!account)
        return failure(account.error());
    LinkedAccounts& accounts = live.scanning().accounts();
    return live.run([&live, &accounts, &options, id = *account] {
        QObject::connect(&accounts, &LinkedAccounts::failed, &live,
                         [&live](const Error& error) { live.finish(failure(error)); });
        QObject::connect(&accounts, &LinkedAccounts::changed, &live, [&live, &accounts, &options](AccountId changed) {
            if (const LinkedAccount* signedOut = accounts.find(changed))
                printSignedOut(*signedOut, options.json);
            live.finish({});
        });
        accounts.signOut(id);
    });
}

} // namespace afs
