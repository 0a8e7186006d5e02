// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/account_teller.h"

#include "app/commands/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace afs {

AccountTeller::AccountTeller(const LinkedAccounts& accounts, std::vector<AccountId> only)
    : m_accounts(accounts), m_only(std::move(only)) {}

void AccountTeller::tell(AccountId id, const QString& sentence) const {
    printMessage(named(id, sentence));
}

QString AccountTeller::named(AccountId id, const QString& sentence) const {
    const LinkedAccount* account = m_accounts.find(id);
    const bool isOneOfMany = account != nullptr && std::ranges::count_if(m_accounts.accounts(), [&](const auto& each) {
                                                       return isScanned(each);
                                                   }) > 1;
    return isOneOfMany ? QCoreApplication::translate("Scan", "%1: %2").arg(account->name, sentence) : sentence;
}

bool AccountTeller::isScanned(const LinkedAccount& account) const {
    return m_only.empty() ? !account.spotifyId.isEmpty() : std::ranges::count(m_only, account.id) > 0;
}

} // namespace afs
