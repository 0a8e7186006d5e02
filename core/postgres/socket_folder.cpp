// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/socket_folder.h"

#include "core/postgres/postmaster.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

namespace afs {

namespace {

constexpr qsizetype longestSocketFolder = 93;
const char* const privatePrefix = "analytics-for-spotify-";

/// A real folder (no link), the account's own, closed to all others.
bool isPrivateFolder(const QByteArray& folder, const ServerAccount& account) {
    struct stat entry {};
    return lstat(folder.constData(), &entry) == 0 && S_ISDIR(entry.st_mode) && entry.st_uid == account.uid &&
           (entry.st_mode & 0777) == 0700;
}

bool makePrivateFolder(const QByteArray& folder, const ServerAccount& account) {
    if (mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    struct stat entry {};
    if (lstat(folder.constData(), &entry) != 0 || !S_ISDIR(entry.st_mode) || entry.st_uid != account.uid)
        return false;
    return chmod(folder.constData(), 0700) == 0;
}

/// One name for each data folder: all of them share the runtime folder.
QByteArray clusterKey(const QString& data) {
    const QString real = QFileInfo(data).canonicalFilePath();
    struct stat entry {};
    stat(QFile::encodeName(data).constData(), &entry);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFile::encodeName(real));
    const QByteArray place = QByteArray::number(static_cast<qulonglong>(entry.st_dev)) + ':' +
                             QByteArray::number(static_cast<qulonglong>(entry.st_ino));
    hash.addData(place);
    return hash.result().toHex().left(12);
}

/// Empty when there is no runtime folder, or the server's account cannot get into it.
QByteArray runtimeSocketFolder(const Paths& paths, const QByteArray& key, const ServerAccount& account) {
    if (!paths.runtime.startsWith(u'/'))
        return {};
    const QByteArray runtime = QFile::encodeName(paths.runtime);
    const QByteArray folder = runtime + "/pg-" + key;
    if (folder.size() > longestSocketFolder)
        return {};
    if (!makePrivateFolder(runtime, account) || !makePrivateFolder(folder, account))
        return {};
    return folder;
}

bool isPrivateTemporaryFolder(const QByteArray& folder, const ServerAccount& account) {
    const QByteArray name = folder.mid(folder.lastIndexOf('/') + 1);
    return name.startsWith(privatePrefix) && folder.size() <= longestSocketFolder && isPrivateFolder(folder, account);
}

QStringList temporaryPlaces() {
    return {QDir::tempPath(), QStringLiteral("/tmp"), QStringLiteral("/var/tmp"), QStringLiteral("/dev/shm")};
}

/// Empty when somebody else has it.
QByteArray ownTemporaryFolder(const QByteArray& key, const ServerAccount& account) {
    for (const QString& place : temporaryPlaces()) {
        const QByteArray folder = QFile::encodeName(place) + '/' + privatePrefix + key;
        if (place.startsWith(u'/') && folder.size() <= longestSocketFolder && makePrivateFolder(folder, account) &&
            !acceptsConnections(QFile::decodeName(folder), serverPort))
            return folder;
    }
    return {};
}

void removeSocketFiles(const QByteArray& folder) {
    const QByteArray socket = folder + "/.s.PGSQL." + QByteArray::number(serverPort);
    unlink(socket.constData());
    const QByteArray lock = socket + ".lock";
    unlink(lock.constData());
}

} // namespace

Result<QString> makeSocketFolder(const Paths& paths, const ServerAccount& account, const QString& previous) {
    const QByteArray key = clusterKey(paths.data); // which the server's account may have no way to
    const ActingAs acting(account);
    QByteArray folder = runtimeSocketFolder(paths, key, account);
    // Somebody at home there: this data folder is a copy, and the original runs.
    if (folder.isEmpty() && isPrivateTemporaryFolder(QFile::encodeName(previous), account) &&
        !acceptsConnections(previous, serverPort))
        folder = QFile::encodeName(previous);
    if (folder.isEmpty())
        folder = ownTemporaryFolder(key, account);
    if (folder.isEmpty())
        return makeTemporarySocketFolder(account);
    // A crashed server leaves its socket and a lock on it, whose number may be another program's by now.
    removeSocketFiles(folder);
    return QFile::decodeName(folder);
}

Result<QString> makeTemporarySocketFolder(const ServerAccount& account) {
    const ActingAs acting(account);
    for (const QString& place : temporaryPlaces()) {
        QByteArray folder = QFile::encodeName(place) + '/' + privatePrefix + "XXXXXX";
        if (place.startsWith(u'/') && folder.size() <= longestSocketFolder && mkdtemp(folder.data()))
            return QFile::decodeName(folder);
    }
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "ManagedServer",
                       "There is no folder for the database's socket: neither the runtime folder nor %1 can be used. "
                       "Set XDG_RUNTIME_DIR or TMPDIR to a writable folder with a short name.")
                       .arg(QDir::tempPath()));
}

void removeSocketFolder(const QString& folder, const ServerAccount& account) {
    const ActingAs acting(account);
    const QByteArray path = QFile::encodeName(folder);
    if (isPrivateTemporaryFolder(path, account) || path.mid(path.lastIndexOf('/') + 1).startsWith("pg-"))
        rmdir(path.constData());
}

} // namespace afs
