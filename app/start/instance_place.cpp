// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/instance_place.h"

#include "core/base/data_folder.h"
#include "core/postgres/cluster.h"
#include "core/postgres/file_lock.h"
#include "core/postgres/server_account.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace afs {

namespace {

constexpr qsizetype longestSocketPath = sizeof(sockaddr_un::sun_path) - 1;

/// A real folder (no link), our own, in which nobody else can write.
bool isOurs(const QString& folder) {
    struct stat entry {};
    return lstat(QFile::encodeName(folder).constData(), &entry) == 0 && S_ISDIR(entry.st_mode) &&
           entry.st_uid == geteuid() && (entry.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

/// The real path of a folder that need not be there yet.
QString realPath(const QString& folder) {
    QString there = QDir::cleanPath(QDir(folder).absolutePath());
    QString rest;
    while (!QFileInfo::exists(there) && there != u"/") {
        const qsizetype slash = there.lastIndexOf(u'/');
        rest.prepend(there.mid(slash));
        there.truncate(std::max<qsizetype>(slash, 1));
    }
    return QDir::cleanPath(QFileInfo(there).canonicalFilePath() + rest);
}

QString shortHash(const QByteArray& text) {
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

/// Data that is away (on a disk that is not attached) gets no folder in its place.
bool isThere(const Paths& paths) {
    if (!checkDataFolder(paths))
        return false;
    const auto account = findServerAccount(paths.cluster());
    return account && prepareDataFolder(paths.data, *account);
}

/// In the data folder, where all starts over it look; nothing: it cannot be written to, or not be locked.
std::optional<QString> lockBesideData(const Paths& paths, const QString& database) {
    if (!isThere(paths))
        return std::nullopt;
    const QString path =
        windowLock(realPath(paths.data), database.isEmpty() ? QString() : shortHash(database.toUtf8()));
    auto lock = FileLock::open(path);
    if (!lock || (!lock->tryLock(FileLock::Mode::Shared) && errno != EWOULDBLOCK))
        return std::nullopt;
    return path;
}

std::optional<InstancePlace> placeIn(const QString& folder, const QString& key) {
    const QString name = folder + QStringLiteral("/analytics-for-spotify-") + key;
    InstancePlace place{name + QStringLiteral(".lock"), name + QStringLiteral(".socket")};
    if (!isOurs(folder) || QFile::encodeName(place.socket).size() > longestSocketPath)
        return std::nullopt;
    return place;
}

} // namespace

std::optional<InstancePlace> findInstancePlace(const Paths& paths, const QString& database, const QString& temporary) {
    const auto beside = lockBesideData(paths, database);
    const QString key = shortHash(QFile::encodeName(realPath(paths.data)) + '\0' + database.toUtf8());
    const auto in = [&](const QString& folder) {
        auto place = placeIn(folder, key);
        if (place && beside)
            place->lock = *beside;
        return place;
    };
    if (!paths.runtime.isEmpty())
        // Not in our folder of it: that one belongs to the database's server, which may be another user.
        if (auto place = in(QFileInfo(paths.runtime).absolutePath()))
            return place;
    const QString folder = temporary + QStringLiteral("/analytics-for-spotify-of-") + QString::number(geteuid());
    if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return std::nullopt;
    return in(folder);
}

} // namespace afs
