// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include "core/base/data_folder.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afs {

namespace {

QString fromEnvironment(const char* name, const QString& fallback) {
    const QString value = qEnvironmentVariable(name);
    return value.startsWith(u'/') ? value : fallback;
}

/// Of an entry that is ours. Others keep the right to pass through where they have it: root's database server runs as
/// somebody else.
void closeToOthers(const QByteArray& path) {
    struct stat entry {};
    if (stat(path.constData(), &entry) != 0 || entry.st_uid != geteuid())
        return;
    const mode_t passage = S_ISDIR(entry.st_mode) && geteuid() == 0 ? S_IXGRP | S_IXOTH : 0;
    const mode_t closed = entry.st_mode & 07777 & (S_ISUID | S_ISGID | S_ISVTX | S_IRWXU | passage);
    if (closed != (entry.st_mode & 07777))
        chmod(path.constData(), closed);
}

/// Its parents are for everybody, itself for us alone. False: it was there.
bool makePrivateFolder(const QString& folder) {
    QDir().mkpath(QFileInfo(folder).path());
    return mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0;
}

} // namespace

Paths findPaths(const QString& dataDir) {
    const QString name = QStringLiteral("analytics-for-spotify");
    const QString runtime = fromEnvironment("XDG_RUNTIME_DIR", {});
    Paths paths;
    paths.runtime = runtime.isEmpty() ? QString() : runtime + u'/' + name;
    if (!dataDir.isEmpty()) {
        const QString root = QDir(dataDir).absolutePath();
        paths.data = root;
        paths.settings = root + QStringLiteral("/settings.ini");
        paths.logs = root + QStringLiteral("/logs");
        return paths;
    }
    const QString home = QDir::homePath();
    if (geteuid() == 0) {
        paths.data = QStringLiteral("/var/lib/") + name;
        paths.logs = QStringLiteral("/var/log/") + name;
    } else {
        paths.data = fromEnvironment("XDG_DATA_HOME", home + QStringLiteral("/.local/share")) + u'/' + name;
        paths.logs = fromEnvironment("XDG_STATE_HOME", home + QStringLiteral("/.local/state")) + u'/' + name;
    }
    paths.settings = fromEnvironment("XDG_CONFIG_HOME", home + QStringLiteral("/.config")) + u'/' + name +
                     QStringLiteral("/settings.ini");
    paths.data = movedDataFolder(paths.settings, paths.data);
    return paths;
}

void keepPrivate(const Paths& paths) {
    const bool isOneFolder = paths.logs.startsWith(paths.data + u'/');
    if (isOneFolder)
        makePrivateFolder(paths.data);
    else
        closeToOthers(QFile::encodeName(paths.data));
    const QString folder = QFileInfo(paths.settings).path();
    if (!makePrivateFolder(folder) && !isOneFolder)
        closeToOthers(QFile::encodeName(folder));
    const QByteArray settings = QFile::encodeName(paths.settings);
    if (const int file = open(settings.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        file >= 0)
        close(file);
    closeToOthers(settings);
}

QString windowLock(const QString& data, const QString& name) {
    return data + QStringLiteral("/window") + (name.isEmpty() ? QString() : u'-' + name) + QStringLiteral(".lock");
}

QStringList windowLocks(const QString& data) {
    QStringList locks;
    for (const QString& name :
         QDir(data).entryList({QStringLiteral("window.lock"), QStringLiteral("window-*.lock")}, QDir::Files))
        locks.append(data + u'/' + name);
    return locks;
}

QString nameOfPlace(const QString& path) {
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const QString name = whole.mid(whole.lastIndexOf(u'/') + 1);
    return name.isEmpty() ? whole : name;
}

} // namespace afs
