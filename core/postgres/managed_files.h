// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/postgres/file_lock.h"

#include <QString>
#include <QStringList>

namespace afs {

/// Nobody else starts, stops or uses the managed server while this lives.
struct ManagedDataLock {
    FileLock gate;
    FileLock users;
};

/// What is said of what cannot be done.
struct LockWords {
    QString isUsed;    ///< by another program of ours
    QString isWriting; ///< the server does not end
};

/// Locks the managed data for one alone, and stops a server that still runs. The caller holds no DatabaseServer any
/// more. Blocks, up to a minute.
Result<ManagedDataLock> lockManagedData(const Paths& paths, const LockWords& words);

/// What the managed server keeps in `data`, by name; its locks last. Backups are not among them.
QStringList managedNames(const QString& data);
bool isLockName(const QString& name);

} // namespace afs
