// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <thread>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1String lockOfServer("/analytics-for-spotify.server");

} // namespace

Result<FileLock> takeServerLock(const QString& cluster, const ServerAccount& account) {
    const ReachableFolder reachable(cluster, account);
    const ActingAs acting(account);
    auto lock = FileLock::open(reachable.path() + lockOfServer);
    if (!lock)
        return lock;
    // Whoever looks holds it for a moment, and a killed server's processes go one after the other.
    const auto end = std::chrono::steady_clock::now() + 1s;
    while (!lock->tryLock(FileLock::Mode::Exclusive)) {
        if (errno != EWOULDBLOCK)
            return lock; // a file system without locks: the one of the users has said so
        if (std::chrono::steady_clock::now() > end)
            return serverElsewhereError(cluster);
        std::this_thread::sleep_for(10ms);
    }
    return lock;
}

bool isServerLockHeld(const QString& cluster) {
    const QString path = cluster + lockOfServer;
    if (!QFile::exists(path))
        return false;
    auto lock = FileLock::open(path);
    return lock && !lock->tryLock(FileLock::Mode::Shared) && errno == EWOULDBLOCK;
}

tl::unexpected<Error> serverElsewhereError(const QString& cluster) {
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "ManagedServer",
                       "The database in %1 is in use by a program that cannot be seen from here: in another container "
                       "or on another computer. It was left as it is. End that program, or use it instead.")
                       .arg(QFileInfo(cluster).absolutePath()));
}

} // namespace afs
