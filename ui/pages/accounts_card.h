// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/card_frame.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/linked_accounts.h"

#include <vector>

class QVBoxLayout;

namespace afs {

/// The accounts of the database: who is signed in and for how long, and what can be done about it.
class AccountsCard final : public CardFrame {
    Q_OBJECT

public:
    explicit AccountsCard(const Clock& clock, QWidget* parent = nullptr);

    /// `shown`: whose library the window shows.
    void setAccounts(const std::vector<LinkedAccount>& accounts, AccountId shown);

Q_SIGNALS:
    void signInRequested(afs::AccountId account); ///< 0: somebody new
    void signOutRequested(afs::AccountId account);
    void showRequested(afs::AccountId account);
    void keyringRequested(afs::AccountId account); ///< to be asked again for what it did not tell

private:
    QWidget* buildRow(const LinkedAccount& account, bool isShown);

    const Clock& m_clock;
    std::vector<LinkedAccount> m_accounts;
    AccountId m_shown;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace afs
