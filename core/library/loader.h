// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/store/session.h"

#include <stop_token>

namespace afs {

/// Reads an account's plays into a new snapshot: one binary COPY a table, one consistent view. Account 0: all accounts
/// together: their plays and times are the sums of those of each. Blocks (about 0.4 s a million plays).
Result<LibraryPtr> loadLibrary(Session& session, AccountId account, std::stop_token stop = {});

/// The snapshot of the account's present version: `base` itself when nothing changed, a merge when the store still
/// knows what did, else a fresh load.
Result<LibraryPtr> refreshLibrary(Session& session, AccountId account, const LibraryPtr& base,
                                  std::stop_token stop = {});

} // namespace afs
