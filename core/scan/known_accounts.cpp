// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/known_accounts.h"

#include <algorithm>

namespace afs {

const SignInRow* KnownAccounts::signInOf(AccountId id) const {
    const auto row = std::ranges::find(signIns, id, &SignInRow::account);
    return row == signIns.end() ? nullptr : &*row;
}

Result<KnownAccounts> readAccounts(Session& session, const QString& keyring, AccountId admitted) {
    auto accounts = listAccounts(session);
    if (!accounts)
        return failure(accounts.error());
    auto signIns = SignInStore(session, keyring).list();
    if (!signIns)
        return failure(signIns.error());
    return KnownAccounts{std::move(*accounts), std::move(*signIns), admitted};
}

} // namespace afs
