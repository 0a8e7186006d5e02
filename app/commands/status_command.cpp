// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/output.h"
#include "core/spotify/grant.h"
#include "core/store/history_store.h"
#include "core/store/sign_in_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace afs {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Status", text);
}

/// An account as far as the database knows it: no keyring is opened, and Spotify is not asked.
struct AccountState {
    AccountRow account;
    std::int64_t plays = 0;
    std::optional<Instant> signInExpires; ///< empty: not signed in
};

Result<std::vector<AccountState>> readStates(const OpenDatabase& database, Instant now) {
    const auto signIns = SignInStore(*database.session, thisKeyring()).list();
    if (!signIns)
        return failure(signIns.error());
    HistoryStore history(*database.session);
    std::vector<AccountState> states;
    for (const AccountRow& account : database.accounts) {
        const auto plays = history.playCount(account.id);
        if (!plays)
            return failure(plays.error());
        AccountState state{account, *plays, {}};
        const auto signIn = std::ranges::find(*signIns, account.id, &SignInRow::account);
        if (signIn != signIns->end() && signIn->isSignedIn && consentEnd(signIn->consentedAt) > now)
            state.signInExpires = consentEnd(signIn->consentedAt);
        states.push_back(std::move(state));
    }
    return states;
}

QJsonObject stateJson(const AccountState& state) {
    return {{QStringLiteral("id"), state.account.id.value},
            {QStringLiteral("name"), state.account.name},
            {QStringLiteral("plays"), static_cast<qint64>(state.plays)},
            {QStringLiteral("signed_in"), state.signInExpires.has_value()},
            {QStringLiteral("sign_in_expires"), instantJson(state.signInExpires)},
            {QStringLiteral("mode"), QJsonValue()},
            {QStringLiteral("last_scan"), QJsonValue()},
            {QStringLiteral("blocked_until"), QJsonValue()},
            {QStringLiteral("gaps"), QJsonArray()}};
}

void printState(const AccountState& state) {
    const QString signIn =
        state.signInExpires
            ? tr(QT_TRANSLATE_NOOP("Status", "signed in until %1")).arg(localTimeText(*state.signInExpires))
            : tr(QT_TRANSLATE_NOOP("Status", "not signed in"));
    printLine(tr(QT_TRANSLATE_NOOP("Status", "Account %1 (%2): %3 plays, %4"))
                  .arg(state.account.id.value)
                  .arg(state.account.name, number(state.plays), signIn));
}

} // namespace

Status runStatus(const Options& options, std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    const auto states = readStates(*database, SystemClock().now());
    if (!states)
        return failure(states.error());
    const QString where = database->server->params().describe();
    std::int64_t plays = 0;
    QJsonArray accounts;
    for (const AccountState& state : *states) {
        plays += state.plays;
        accounts.append(stateJson(state));
    }
    if (options.json) {
        printJson({{QStringLiteral("database"), where},
                   {QStringLiteral("plays"), static_cast<qint64>(plays)},
                   {QStringLiteral("accounts"), accounts}});
        return {};
    }
    printLine(tr(QT_TRANSLATE_NOOP("Status", "Database: %1")).arg(where));
    printLine(tr(QT_TRANSLATE_NOOP("Status", "Plays stored: %1")).arg(number(plays)));
    std::ranges::for_each(*states, printState);
    return {};
}

} // namespace afs
