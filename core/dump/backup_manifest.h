// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database_copy.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace afs {

/// One table in a backup, with what proves that it is whole.
struct BackupTable {
    CopiedTable table;
    std::int64_t rows = 0;
    QByteArray sha256; ///< of its rows, hex

    bool operator==(const BackupTable&) const = default;
};

/// The last member of a backup, `backup.json`: what the others have to be. A backup is a zip with `tables/NAME.copy`,
/// text rows of PostgreSQL's COPY, for each table, in the order in which they can be loaded.
struct BackupManifest {
    Instant made{};
    DatabaseOutline outline;
    std::vector<BackupTable> tables;

    bool operator==(const BackupManifest&) const = default;
};

QByteArray toJson(const BackupManifest& manifest);

/// Errors: ErrorKind::BadInput without a message of its own: the caller knows the file.
Result<BackupManifest> manifestFromJson(const QByteArray& json);

} // namespace afs
