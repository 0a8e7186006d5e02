// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/backup.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <stop_token>

namespace afs {

/// How many days' backups are kept.
constexpr int dailyBackupsKept = 3;

/// Keeps a backup of today (in `zone`) beside the managed database, in its data folder, unless there is one, nothing
/// changed since the newest, or the database holds nothing; the oldest goes once the new one is proven. So that a
/// database that can no longer be opened is not the end. No value: there was nothing to do. Blocks as backUp() does,
/// and has its errors.
Result<std::optional<BackupSummary>> keepDailyBackup(Session& session, const QString& dataFolder, const Clock& clock,
                                                     const QTimeZone& zone, const std::stop_token& stop);

/// After something was deleted for good: today's backup is made anew, where there are any, and those of before, which
/// hold it still, go. One that another program is making comes to nothing. Blocks as backUp() does, and has its errors:
/// then all are left as they are.
Status renewDailyBackups(Session& session, const QString& dataFolder, const Clock& clock, const QTimeZone& zone,
                         const std::stop_token& stop);

} // namespace afs
