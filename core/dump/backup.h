// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dump/backup_manifest.h"
#include "core/store/session.h"

#include <QString>

#include <cstdint>
#include <stop_token>

namespace afs {

/// What a backup holds, as told to people.
struct BackupSummary {
    QString file;
    std::int64_t bytes = 0;
    std::int64_t plays = 0; ///< stored plays of all accounts, without those that a person deleted
    int accounts = 0;
    std::int64_t rows = 0;     ///< of all tables
    std::int64_t versions = 0; ///< another sum in the database: something changed since
    Instant made{};

    bool operator==(const BackupSummary&) const = default;
};

/// What there is of a backup while it is written.
enum class Unfinished {
    Nameless, ///< nothing that anybody could find, where the file system can do that
    Named,    ///< a file that may be taken away: then the backup fails
};

/// Writes everything that the database holds, as of one moment, into one file of mode 0600, reads the file back and
/// compares every table's rows and hash. It appears whole and proven, or not at all; one of that name is replaced then
/// (of a link what it leads to), a pipe or a device never. Sign-ins are not in it: tokens lie in the keyring. Blocks
/// (seconds for a million plays); errors: ErrorKind::Failed (disk full, no right), ErrorKind::Database,
/// ErrorKind::Cancelled.
Result<BackupSummary> backUp(Session& session, const QString& file, const Clock& clock, const std::stop_token& stop,
                             Unfinished unfinished = Unfinished::Nameless);

/// Whether the file is one, whatever became of its tables; a cut one is none. Reads the beginning and the end alone.
bool isBackup(const QString& file);

/// Reads a backup whole and compares it with what it says of itself. Errors: ErrorKind::BadInput, ErrorKind::Cancelled.
Result<BackupManifest> readBackup(const QString& file, const std::stop_token& stop);
/// The same, as told to people.
Result<BackupSummary> checkBackup(const QString& file, const std::stop_token& stop);

/// Checks a backup and puts it into the database of `session`, which has the newest schema and must hold nothing: all
/// of it or, also after a crash, nothing. Errors: as checkBackup(); ErrorKind::Usage when the database holds something;
/// ErrorKind::Database.
Result<BackupSummary> restoreBackup(Session& session, const QString& file, const std::stop_token& stop);
/// The same with a file that was checked already: another one than readBackup() read is refused (ErrorKind::BadInput).
Result<BackupSummary> restoreBackup(Session& session, const QString& file, const BackupManifest& checked,
                                    const std::stop_token& stop);

} // namespace afs
