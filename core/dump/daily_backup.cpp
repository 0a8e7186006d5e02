// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/daily_backup.h"

#include "core/base/daily_backups.h"
#include "core/dump/backup_file.h"
#include "core/store/database_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace afs {

namespace {

/// What a backup says of itself, unproven: enough to see whether it is of today's facts.
std::optional<DatabaseOutline> outlineIn(const QString& file) {
    const auto reader = BackupReader::open(file);
    if (!reader)
        return {};
    while (true) {
        const auto table = (*reader)->nextTable();
        if (!table)
            return {};
        if (*table)
            continue;
        auto manifest = (*reader)->manifest();
        return manifest ? std::optional(manifest->outline) : std::nullopt;
    }
}

Result<bool> isDue(Session& session, const std::vector<DailyBackup>& kept, QDate today) {
    if (!kept.empty() && kept.front().day == today)
        return false;
    const auto holds = holdsFacts(session);
    if (!holds || !*holds)
        return holds;
    const auto outline = readOutline(session);
    if (!outline)
        return failure(outline.error());
    return kept.empty() || outlineIn(kept.front().file) != *outline;
}

QDate todayOf(const Clock& clock, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), zone).date();
}

} // namespace

Result<std::optional<BackupSummary>> keepDailyBackup(Session& session, const QString& dataFolder, const Clock& clock,
                                                     const QTimeZone& zone, const std::stop_token& stop) {
    const QDate today = todayOf(clock, zone);
    const auto kept = dailyBackups(dataFolder, today);
    const auto due = isDue(session, kept, today);
    if (!due)
        return failure(due.error());
    if (!*due)
        return std::optional<BackupSummary>();
    const QString file = dailyBackupFile(dataFolder, today);
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir()) {
        QDir().mkpath(folder.filePath());
        QFile::setPermissions(folder.filePath(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    auto done = backUp(session, file, clock, stop, Unfinished::Named);
    if (!done)
        return failure(done.error());
    // What a crash left. One that is being written now is somebody else's.
    removeUnfinishedBackups(dataFolder, QDateTime::currentDateTimeUtc().addDays(-1));
    const auto all = dailyBackups(dataFolder, today);
    for (std::size_t i = dailyBackupsKept; i < all.size(); ++i)
        QFile::remove(all[i].file);
    return std::optional(*done);
}

Status renewDailyBackups(Session& session, const QString& dataFolder, const Clock& clock, const QTimeZone& zone,
                         const std::stop_token& stop) {
    // In this order: whoever finishes one meanwhile gives it its name before, and it is seen below, or not at all. One
    // that is begun after this reads the database as it is now.
    const bool wasUnderWay = removeUnfinishedBackups(dataFolder);
    const auto former = dailyBackups(dataFolder);
    if (former.empty() && !wasUnderWay)
        return {};
    const auto holds = holdsFacts(session);
    if (!holds)
        return failure(holds.error());
    const QString today = *holds ? dailyBackupFile(dataFolder, todayOf(clock, zone)) : QString();
    if (*holds)
        if (const auto done = backUp(session, today, clock, stop, Unfinished::Named); !done)
            return failure(done.error());
    for (const DailyBackup& backup : former)
        if (backup.file != today)
            QFile::remove(backup.file);
    return {};
}

} // namespace afs
