// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/instance_place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

QString placeKey(const Paths& paths, const QString& database) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QFile::encodeName(realPath(paths.data)));
    hash.addData(QByteArray(1, '\0'));
    hash.addData(database.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
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
    const QString key = placeKey(paths, database);
    if (!paths.runtime.isEmpty())
        // Not in our folder of it: that one belongs to the database's server, which may be another user.
        if (auto place = placeIn(QFileInfo(paths.runtime).absolutePath(), key))
            return place;
    const QString folder = temporary + QStringLiteral("/analytics-for-spotify-of-") + QString::number(geteuid());
    if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return std::nullopt;
    return placeIn(folder, key);
}

} // namespace afs
