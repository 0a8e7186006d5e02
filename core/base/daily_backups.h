// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace afs {

/// A backup that the program keeps by itself of its managed database.
struct DailyBackup {
    QDate day; ///< local
    QString file;

    bool operator==(const DailyBackup&) const = default;
};

/// Where they lie: `backups/2026-11-26.backup` in the data folder.
QString dailyBackupFile(const QString& dataFolder, QDate day);

/// What is there, newest first; files of other names are not ours.
std::vector<DailyBackup> dailyBackups(const QString& dataFolder);
/// The same as it is: what a wrong clock dated after `today` is older than all the others, and comes last.
std::vector<DailyBackup> dailyBackups(const QString& dataFolder, QDate today);

/// Takes away what somebody is writing, or left behind: it never gets its name then. Whether there was any. `before`:
/// only what nobody has written to since then.
bool removeUnfinishedBackups(const QString& dataFolder, const QDateTime& before = {});

} // namespace afs
