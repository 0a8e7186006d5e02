// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/removal.h"

#include "core/base/daily_backups.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/postgres/cluster.h"
#include "core/postgres/managed_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace afs {

namespace {

struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(ManagedServer)
};

Status removeOwn(const QString& data) {
    for (const DailyBackup& backup : dailyBackups(data))
        QFile::remove(backup.file);
    for (const QString& name : managedNames(data)) {
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
    for (const QString& lock : windowLocks(data))
        QFile::remove(lock);
    for (const QString& folder : {QString(data + QStringLiteral("/backups")), data})
        QDir().rmdir(folder); // when nothing else is in it
    return {};
}

} // namespace

Status removeManagedData(const Paths& paths) {
    if (!QFileInfo::exists(paths.data))
        return {};
    // The locks go last: as long as they are there nobody makes a new cluster between the others.
    const auto alone = lockManagedData(
        paths, {RemovalWords::tr("Another program uses the database: a command in a terminal, or scanning in the "
                                 "background. End it, and try again. Nothing was deleted."),
                RemovalWords::tr("The database server does not end, so nothing was deleted. Try again in a "
                                 "minute.")});
    if (!alone)
        return tl::unexpected(alone.error());
    qCInfo(logDatabase) << "deleting everything below" << paths.data;
    return removeOwn(paths.data);
}

} // namespace afs
