// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/erasure.h"

#include "core/postgres/removal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace afs {

namespace {

/// Also those that were put aside when they had grown.
void removeLogs(const QString& folder) {
    QDir logs(folder);
    for (const QString& name : logs.entryList(
             {QStringLiteral("program.log*"), QStringLiteral("server.log*"), QStringLiteral("program.running")},
             QDir::Files))
        logs.remove(name);
    QDir().rmdir(folder);
}

} // namespace

Status eraseEverything(const Paths& paths, const Autostart& autostart) {
    if (Status removed = removeManagedData(paths); !removed)
        return removed;
    if (Status off = autostart.set(false); !off)
        return off;
    if (QFileInfo::exists(paths.settings) && !QFile::remove(paths.settings))
        return failure(
            ErrorKind::Failed,
            QCoreApplication::translate("Erasure", "%1 could not be deleted. Delete it by hand.").arg(paths.settings));
    removeLogs(paths.logs);
    QDir(paths.unstored()).removeRecursively();
    QFile::remove(paths.requests());
    for (const QString& lock : windowLocks(paths.data)) // where no database is managed
        QFile::remove(lock);
    for (const QString& folder : {QFileInfo(paths.settings).absolutePath(), paths.data})
        QDir().rmdir(folder); // when nothing else is in it
    return {};
}

} // namespace afs
