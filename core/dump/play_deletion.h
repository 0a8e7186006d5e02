// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/deleted_play.h"
#include "core/store/session.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace afs {

/// Told how much is done, 0 to 1, from the working thread.
using DeletionShare = std::function<void(double share)>;

/// Deletes plays of an account (0: of all), under its lock (waits for an import, and calls `waiting` then). Plays that
/// are not there are passed over. Blocks. Errors: ErrorKind::Database; ErrorKind::Cancelled when `stop` was requested;
/// of several accounts those before the one that failed are done, and are the answer where `stop` ended it.
Result<Deletion> deletePlays(Session& session, AccountId whose, const std::vector<PlayId>& plays, Instant now,
                             const std::stop_token& stop = {}, const std::function<void()>& waiting = {},
                             const DeletionShare& progress = {});

/// Takes deleted plays back: what is left is what would be there had they never been deleted. A play whose imports were
/// all undone meanwhile goes with its deletion. Passes over what was taken back before. Answers with how many plays are
/// there again. Blocks; errors as above.
Result<int> restorePlays(Session& session, const std::vector<DeletedPlayId>& plays, Instant now,
                         const std::stop_token& stop = {}, const std::function<void()>& waiting = {},
                         const DeletionShare& progress = {});

} // namespace afs
