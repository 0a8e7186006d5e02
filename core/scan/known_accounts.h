// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accounts.h"
#include "core/store/sign_in_store.h"

#include <vector>

namespace afs {

/// What the database says of all accounts and their sign-ins.
struct KnownAccounts {
    std::vector<AccountRow> accounts;
    std::vector<SignInRow> signIns;
    AccountId admitted; ///< who signed in just now

    const SignInRow* signInOf(AccountId id) const; ///< null: never signed in, from anywhere
};

/// Blocks. `keyring`: see thisKeyring().
Result<KnownAccounts> readAccounts(Session& session, const QString& keyring, AccountId admitted = {});

} // namespace afs
