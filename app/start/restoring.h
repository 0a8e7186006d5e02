// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/dump/backup.h"
#include "core/postgres/server.h"

#include <QString>

#include <stop_token>

namespace afs {

/// A database that a backup has replaced.
struct Restored {
    BackupSummary backup;
    QString kept; ///< the folder that has the former database; empty: there was none
};

/// Puts a backup in the place of the managed database. The backup is read whole first; what was there is kept aside,
/// and put back when the backup cannot be restored. The caller holds no DatabaseServer any more. Blocks (seconds for a
/// million plays). Errors, with everything as before: as checkBackup(), keepManagedAside(), openManagedServer() and
/// restoreBackup().
Result<Restored> restoreInPlace(const Paths& paths, const QString& file, const ServerProgress& progress,
                                const std::stop_token& stop);

} // namespace afs
