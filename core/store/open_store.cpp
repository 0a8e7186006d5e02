// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"

#include "core/store/migrator.h"
#include "core/store/recording_store.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace afs {

namespace {

QString accountNames(const std::vector<AccountRow>& accounts) {
    QStringList names;
    for (const AccountRow& account : accounts)
        names.append(QStringLiteral("%1 (%2)").arg(account.id.value).arg(account.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<std::unique_ptr<Session>> openStore(const ConnectionParams& params, const QString& purpose) {
    auto session = Session::open(params, purpose);
    if (!session)
        return session;
    if (const Status migrated = migrate(**session); !migrated)
        return failure(migrated.error());
    if (const auto account = ensureLocalAccount(**session); !account)
        return failure(account.error());
    if (const Status linked = linkByNewRules(**session); !linked)
        return failure(linked.error());
    return session;
}

Result<AccountId> chooseAccount(const std::vector<AccountRow>& accounts, const QString& wanted, AccountId lastUsed,
                                bool allowAll) {
    if (wanted == u"all") {
        if (allowAll)
            return AccountId{};
        return failure(ErrorKind::Usage, QCoreApplication::translate(
                                             "Store", "This command works on one account, not on all. Name one with "
                                                      "--account: %1.")
                                             .arg(accountNames(accounts)));
    }
    if (wanted.isEmpty()) {
        if (accounts.size() == 1)
            return accounts.front().id;
        const auto used = std::find_if(accounts.begin(), accounts.end(),
                                       [&](const AccountRow& account) { return account.id == lastUsed; });
        if (used != accounts.end())
            return used->id;
        return failure(ErrorKind::Usage, QCoreApplication::translate(
                                             "Store", "There are several accounts. Say which one with --account: %1.")
                                             .arg(accountNames(accounts)));
    }
    std::vector<AccountId> found;
    for (const AccountRow& account : accounts)
        if (QString::number(account.id.value) == wanted || account.spotifyId == wanted)
            return account.id;
        else if (account.name == wanted)
            found.push_back(account.id);
    if (found.size() == 1)
        return found.front();
    return failure(ErrorKind::Usage,
                   (found.empty()
                        ? QCoreApplication::translate("Store", "There is no account %1. There are: %2.")
                        : QCoreApplication::translate("Store", "Several accounts are called %1. Use the number: %2."))
                       .arg(wanted, accountNames(accounts)));
}

} // namespace afs
