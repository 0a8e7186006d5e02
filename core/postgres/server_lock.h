// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/file_lock.h"
#include "core/postgres/server_account.h"

#include <QString>

namespace afs {

/// A lock in the cluster that every process of its server holds, from the start by one of us until the last of them is
/// gone: it is handed down to the postmaster, and by it to its own. The kernel keeps it. So it tells also of servers
/// whose processes cannot be seen: those of a container that shares the data folder, or that this process may not look
/// at. Servers that were started by hand do not hold it.
///
/// Errors: held, after a second of patience.
Result<FileLock> takeServerLock(const QString& cluster, const ServerAccount& account);

/// Processes of a server live, seen or not. While ActingAs is in force, `cluster` is a ReachableFolder's path.
bool isServerLockHeld(const QString& cluster);

/// A server uses the cluster that nothing can be done about from here.
tl::unexpected<Error> serverElsewhereError(const QString& cluster);

} // namespace afs
