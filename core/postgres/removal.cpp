// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/removal.h"

#include "core/base/daily_backups.h"
#include "core/base/logging.h"
#include "core/postgres/cluster.h"
#include "core/postgres/file_lock.h"
#include "core/postgres/managed_server.h"
#include "core/postgres/postmaster.h"
#include "core/postgres/server_process.h"
#include "core/postgres/socket_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace afs {

namespace {

struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(ManagedServer)
};

Status stopServerOf(const Paths& paths) {
    const auto account = findServerAccount(paths.cluster());
    if (!account)
        return tl::unexpected(account.error());
    const Postmaster server = inspectPostmaster(paths.cluster(), *account);
    if (server.isAlive() && !stopServer(paths.cluster(), server, *account, longestWait))
        return failure(ErrorKind::Failed,
                       RemovalWords::tr("The database server does not end, so nothing was deleted. Try again in a "
                                        "minute."));
    if (!server.socketFolder.isEmpty())
        removeSocketFolder(server.socketFolder, *account);
    return {};
}

/// The locks go last: as long as they are there nobody makes a new cluster between the others.
QStringList ownNames(const QString& data) {
    QStringList names =
        QDir(data).entryList({QStringLiteral("postgres"), QStringLiteral("postgres.*"), QStringLiteral("postgres-*")},
                             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QLatin1String lock : {lockOfGate, lockOfUsers})
        if (names.removeOne(QString(lock).mid(1)))
            names.append(QString(lock).mid(1));
    return names;
}

Status removeOwn(const QString& data) {
    for (const DailyBackup& backup : dailyBackups(data))
        QFile::remove(backup.file);
    for (const QString& name : ownNames(data)) {
        const QString path = data + u'/' + name;
        const QFileInfo found(path);
        if (found.isDir() && !found.isSymLink())
            removeOwnFolder(path);
        else
            QFile::remove(path);
        if (const QFileInfo left(path); left.exists() || left.isSymLink())
            return failure(ErrorKind::Failed,
                           RemovalWords::tr("%1 could not be deleted. Delete it by hand.").arg(path));
    }
    for (const QString& folder : {QString(data + QStringLiteral("/backups")), data})
        QDir().rmdir(folder); // when nothing else is in it
    return {};
}

} // namespace

Status removeManagedData(const Paths& paths) {
    if (!QFileInfo::exists(paths.data))
        return {};
    auto gate = FileLock::open(paths.data + lockOfGate);
    if (!gate)
        return tl::unexpected(gate.error());
    auto users = FileLock::open(paths.data + lockOfUsers);
    if (!users)
        return tl::unexpected(users.error());
    if (!gate->tryLock(FileLock::Mode::Exclusive) || !users->tryLock(FileLock::Mode::Exclusive))
        return failure(
            ErrorKind::Failed,
            RemovalWords::tr("Another program uses the database: a command in a terminal, or scanning in the "
                             "background. End it, and try again. Nothing was deleted."));
    if (Status stopped = stopServerOf(paths); !stopped)
        return stopped;
    qCInfo(logDatabase) << "deleting everything below" << paths.data;
    return removeOwn(paths.data);
}

} // namespace afs
