// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daily_backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace afs {

namespace {

const QString suffix = QStringLiteral(".backup");

QString folderOf(const QString& dataFolder) {
    return dataFolder + QStringLiteral("/backups");
}

} // namespace

QString dailyBackupFile(const QString& dataFolder, QDate day) {
    return folderOf(dataFolder) + u'/' + day.toString(Qt::ISODate) + suffix;
}

std::vector<DailyBackup> dailyBackups(const QString& dataFolder) {
    std::vector<DailyBackup> backups;
    const QDir folder(folderOf(dataFolder));
    const QStringList names = folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names)
        if (const QDate day = QDate::fromString(name.chopped(suffix.size()), Qt::ISODate); day.isValid())
            backups.push_back({day, folder.filePath(name)});
    return backups;
}

std::vector<DailyBackup> dailyBackups(const QString& dataFolder, QDate today) {
    std::vector<DailyBackup> backups = dailyBackups(dataFolder);
    std::stable_partition(backups.begin(), backups.end(),
                          [today](const DailyBackup& backup) { return backup.day <= today; });
    return backups;
}

bool removeUnfinishedBackups(const QString& dataFolder, const QDateTime& before) {
    const QDir folder(folderOf(dataFolder));
    const QStringList names = folder.entryList({u'*' + suffix + QStringLiteral(".*.part")}, QDir::Files | QDir::Hidden);
    bool wereThere = false;
    for (const QString& name : names)
        if (QDate::fromString(name.left(name.indexOf(u'.')), Qt::ISODate).isValid() &&
            (!before.isValid() || QFileInfo(folder.filePath(name)).lastModified() < before))
            wereThere |= QFile::remove(folder.filePath(name));
    return wereThere;
}

} // namespace afs
