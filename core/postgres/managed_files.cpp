// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/managed_files.h"

#include "core/postgres/managed_server.h"
#include "core/postgres/postmaster.h"
#include "core/postgres/server_process.h"
#include "core/postgres/socket_folder.h"

#include <QDir>

#include <utility>

namespace afs {

namespace {

Status stopServerOf(const Paths& paths, const QString& isWriting) {
    const auto account = findServerAccount(paths.cluster());
    if (!account)
        return tl::unexpected(account.error());
    const Postmaster server = inspectPostmaster(paths.cluster(), *account);
    if (server.state == Postmaster::State::Elsewhere ||
        (server.isAlive() && !stopServer(paths.cluster(), server, *account, longestWait)))
        return failure(ErrorKind::Failed, isWriting);
    if (!server.socketFolder.isEmpty())
        removeSocketFolder(server.socketFolder, *account);
    return {};
}

} // namespace

Result<ManagedDataLock> lockManagedData(const Paths& paths, const LockWords& words) {
    auto gate = FileLock::open(paths.data + lockOfGate);
    if (!gate)
        return tl::unexpected(gate.error());
    auto users = FileLock::open(paths.data + lockOfUsers);
    if (!users)
        return tl::unexpected(users.error());
    if (!gate->tryLock(FileLock::Mode::Exclusive) || !users->tryLock(FileLock::Mode::Exclusive))
        return failure(ErrorKind::Failed, words.isUsed);
    if (Status stopped = stopServerOf(paths, words.isWriting); !stopped)
        return tl::unexpected(stopped.error());
    return ManagedDataLock{std::move(*gate), std::move(*users)};
}

bool isLockName(const QString& name) {
    return name == QString(lockOfGate).mid(1) || name == QString(lockOfUsers).mid(1);
}

QStringList managedNames(const QString& data) {
    QStringList names =
        QDir(data).entryList({QStringLiteral("postgres"), QStringLiteral("postgres.*"), QStringLiteral("postgres-*")},
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QLatin1String lock : {lockOfGate, lockOfUsers})
        if (const QString name = QString(lock).mid(1); names.removeOne(name))
            names.append(name);
    return names;
}

} // namespace afs
