// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/file_lock.h"

#include "core/postgres/folder_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afs {

Result<FileLock> FileLock::open(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    FileLock lock;
    lock.m_file =
        Descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!lock.m_file)
        return tl::unexpected(folderError(folder, errno));
    // Root at work in somebody's folder must not lock its owner out.
    struct stat owner {};
    if (geteuid() == 0 && stat(QFile::encodeName(folder).constData(), &owner) == 0 && owner.st_uid != 0 &&
        fchown(lock.m_file.get(), owner.st_uid, owner.st_gid) != 0)
        return tl::unexpected(folderError(folder, errno));
    return lock;
}

bool FileLock::tryLock(Mode mode) {
    const int operation = mode == Mode::Shared ? LOCK_SH : LOCK_EX;
    int result = 0;
    do
        result = flock(m_file.get(), operation | LOCK_NB);
    while (result != 0 && errno == EINTR);
    return result == 0;
}

void FileLock::unlock() {
    if (m_file)
        flock(m_file.get(), LOCK_UN);
}

bool FileLock::isOn(const QString& path) const {
    struct stat own {};
    struct stat there {};
    return m_file && fstat(m_file.get(), &own) == 0 && lstat(QFile::encodeName(path).constData(), &there) == 0 &&
           own.st_dev == there.st_dev && own.st_ino == there.st_ino;
}

Status FileLock::lock(Mode mode, std::stop_token stop, std::chrono::milliseconds limit,
                      const std::function<void()>& onWait) {
    const auto end = std::chrono::steady_clock::now() + limit;
    for (bool first = true; !tryLock(mode); first = false) {
        if (errno != EWOULDBLOCK)
            return failure(ErrorKind::Database,
                           QCoreApplication::translate(
                               "ManagedServer",
                               "The folder of the database cannot be locked: its file system does not support that. "
                               "Choose a folder on a local disk with --data-dir."));
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("ManagedServer", "Stopped."));
        if (std::chrono::steady_clock::now() > end)
            return failure(ErrorKind::Database,
                           QCoreApplication::translate(
                               "ManagedServer",
                               "Another copy of the program has been busy starting or stopping the database for a long "
                               "time. Wait for it or end it, then try again."));
        if (first && onWait)
            onWait();
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

} // namespace afs
