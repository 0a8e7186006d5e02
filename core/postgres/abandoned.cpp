// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/abandoned.h"

#include "core/base/logging.h"
#include "core/postgres/file_lock.h"
#include "core/postgres/managed_files.h"
#include "core/postgres/managed_server.h"
#include "core/postgres/postmaster.h"
#include "core/postgres/server_process.h"
#include "core/postgres/socket_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

#include <unistd.h>

namespace afs {

namespace {

/// Longer than a program needs from a folder of its own to the locks in it.
constexpr std::chrono::seconds longestWayToLocks(10);

/// A folder may be called like ours and be somebody's.
bool holdsNothingElse(const Paths& paths) {
    QStringList ours = managedNames(paths.data);
    for (const QString& path : {paths.settings, paths.logs, paths.unstored(), paths.requests()})
        ours.append(QFileInfo(path).fileName());
    return std::ranges::all_of(
        QDir(paths.data).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
        [&ours](const QString& name) { return ours.contains(name); });
}

/// Nobody uses it, starts it or stops it; and while the caller holds these locks nobody can.
bool isAbandoned(const Paths& paths, FileLock& gate, FileLock& users) {
    const QFileInfo folder(paths.data);
    if (!folder.isDir() || folder.isSymLink() || folder.ownerId() != geteuid() || !holdsNothingElse(paths))
        return false;
    // Before there is a cluster a program may be on its way to the locks.
    const bool hasCluster = QFileInfo::exists(paths.data + lockOfUsers) && QFileInfo::exists(paths.cluster());
    if (!hasCluster && folder.lastModified().secsTo(QDateTime::currentDateTime()) < longestWayToLocks.count())
        return false;
    auto openGate = FileLock::open(paths.data + lockOfGate);
    auto openUsers = FileLock::open(paths.data + lockOfUsers);
    if (!openGate || !openUsers)
        return false;
    gate = std::move(*openGate);
    users = std::move(*openUsers);
    return gate.tryLock(FileLock::Mode::Exclusive) && users.tryLock(FileLock::Mode::Exclusive);
}

} // namespace

bool removeAbandonedData(const Paths& paths) {
    FileLock gate;
    FileLock users;
    if (!isAbandoned(paths, gate, users))
        return false;
    const auto account = findServerAccount(paths.cluster());
    if (!account)
        return false;
    const Postmaster server = inspectPostmaster(paths.cluster(), *account);
    if (server.state == Postmaster::State::Elsewhere ||
        (server.isAlive() && !stopServer(paths.cluster(), server, *account, longestWait)))
        return false;
    if (!server.socketFolder.isEmpty())
        removeSocketFolder(server.socketFolder, *account);
    qCInfo(logDatabase) << "removing what a killed program left:" << paths.data;
    return QDir(paths.data).removeRecursively();
}

} // namespace afs
