// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/linked_accounts.h"

#include <QString>

#include <vector>

namespace afs {

/// What a scan tells of one account among several says whose it is.
class AccountTeller final {
public:
    /// `only`: those that are scanned; empty: all that ever signed in.
    AccountTeller(const LinkedAccounts& accounts, std::vector<AccountId> only);

    void tell(AccountId id, const QString& sentence) const;
    QString named(AccountId id, const QString& sentence) const;

private:
    bool isScanned(const LinkedAccount& account) const;

    const LinkedAccounts& m_accounts;
    const std::vector<AccountId> m_only;
};

} // namespace afs
