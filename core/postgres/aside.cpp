// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/aside.h"

#include "core/postgres/cluster.h"
#include "core/postgres/managed_files.h"
#include "core/postgres/upgrade.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace afs {

namespace {

Result<ManagedDataLock> lockAlone(const Paths& paths) {
    return lockManagedData(
        paths, {QCoreApplication::translate(
                    "Aside", "Another program uses the database: a command in a terminal, or scanning in the "
                             "background. End it, and try again. Nothing was changed."),
                QCoreApplication::translate(
                    "Aside", "The database server does not end, so nothing was changed. Try again in a minute.")});
}

} // namespace

Result<QString> keepManagedAside(const Paths& paths) {
    if (!QFileInfo::exists(paths.cluster()))
        return QString();
    const auto alone = lockAlone(paths);
    if (!alone)
        return tl::unexpected(alone.error());
    const auto major = clusterVersion(paths.cluster());
    if (!major)
        return tl::unexpected(major.error());
    return keepClusterAside(paths.cluster(), *major);
}

Status putManagedBack(const Paths& paths, const QString& kept) {
    const auto alone = lockAlone(paths);
    if (!alone)
        return tl::unexpected(alone.error());
    removeOwnFolder(paths.cluster());
    return renameFolder(kept, paths.cluster());
}

} // namespace afs
