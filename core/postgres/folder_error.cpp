// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/folder_error.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <sys/statvfs.h>

namespace afs {

Error diskFullError(const QString& folder, const QString& detail) {
    return {ErrorKind::Database,
            QCoreApplication::translate(
                "ManagedServer", "The disk is full: the database in %1 has no room to work. Nothing is lost. Free some "
                                 "space and try again.")
                .arg(folder),
            detail};
}

Error readOnlyError(const QString& folder, const QString& detail) {
    return {ErrorKind::Database,
            QCoreApplication::translate("ManagedServer",
                                        "The folder %1 cannot be written, and the database lives there. Make it "
                                        "writable, or choose another folder with --data-dir.")
                .arg(folder),
            detail};
}

Error folderError(const QString& folder, int systemError) {
    const QString reason = QString::fromLocal8Bit(std::strerror(systemError));
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return diskFullError(folder, reason);
    case EROFS:
    case EACCES:
    case EPERM:
        return readOnlyError(folder, reason);
    case ENOTDIR:
    case EEXIST:
        return {ErrorKind::Database,
                QCoreApplication::translate("ManagedServer",
                                            "%1 is no folder, so the database cannot live there. Choose another folder "
                                            "with --data-dir.")
                    .arg(folder),
                reason};
    case ENAMETOOLONG:
        return {ErrorKind::Database,
                QCoreApplication::translate("ManagedServer", "The name of the folder %1 is too long for this system. "
                                                             "Choose a shorter one with --data-dir.")
                    .arg(folder),
                reason};
    default:
        return {ErrorKind::Database,
                QCoreApplication::translate("ManagedServer", "The folder %1 of the database cannot be used: %2.")
                    .arg(folder, reason),
                reason};
    }
}

std::optional<std::uint64_t> freeBytes(const QString& folder) {
    struct statvfs space {};
    if (statvfs(QFile::encodeName(folder).constData(), &space) != 0)
        return {};
    return std::uint64_t{space.f_bavail} * space.f_frsize;
}

bool isDiskFull(const QString& folder, std::uint64_t needed) {
    const auto left = freeBytes(folder);
    return left && *left < needed;
}

} // namespace afs
