// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/output.h"
#include "core/store/history_store.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace afs {

Status runStatus(const Options& options, std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    HistoryStore store(*database->session);
    const QString where = database->server->params().describe();
    std::int64_t plays = 0;
    QJsonArray accounts;
    QStringList lines;
    for (const AccountRow& account : database->accounts) {
        const auto count = store.playCount(account.id);
        if (!count)
            return failure(count.error());
        plays += *count;
        // Signing in and scanning are not part of this version: what they would say is null.
        accounts.append(QJsonObject{{QStringLiteral("id"), account.id.value},
                                    {QStringLiteral("name"), account.name},
                                    {QStringLiteral("signed_in"), false},
                                    {QStringLiteral("sign_in_expires"), QJsonValue()},
                                    {QStringLiteral("mode"), QJsonValue()},
                                    {QStringLiteral("last_scan"), QJsonValue()},
                                    {QStringLiteral("blocked_until"), QJsonValue()},
                                    {QStringLiteral("gaps"), QJsonArray()}});
        lines.append(QCoreApplication::translate("Status", "Account %1 (%2): %3 plays, not signed in")
                         .arg(account.id.value)
                         .arg(account.name, number(*count)));
    }
    if (options.json) {
        printJson({{QStringLiteral("database"), where},
                   {QStringLiteral("plays"), static_cast<qint64>(plays)},
                   {QStringLiteral("accounts"), accounts}});
        return {};
    }
    printLine(QCoreApplication::translate("Status", "Database: %1").arg(where));
    printLine(QCoreApplication::translate("Status", "Plays stored: %1").arg(number(plays)));
    for (const QString& line : lines)
        printLine(line);
    return {};
}

} // namespace afs
