// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/accounts.h"
#include "core/store/session.h"

#include <memory>

namespace afs {

/// Opens a session on a database of any age and brings its schema up to date; makes the local account when there is
/// none, and links tracks by the rules of this program. What every program start does first. Blocks; errors:
/// ErrorKind::Database.
Result<std::unique_ptr<Session>> openStore(const ConnectionParams& params, const QString& purpose);

/// The account that a person means by its number or its name. `wanted` empty: the only one, else `lastUsed`.
/// ErrorKind::Usage with the list of accounts when that leaves a choice. 0 for "all", where `allowAll`.
Result<AccountId> chooseAccount(const std::vector<AccountRow>& accounts, const QString& wanted, AccountId lastUsed,
                                bool allowAll);

} // namespace afs
