// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/session.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace afs {

/// One numbered file of resources/sql/migrations.
struct Migration {
    int number = 0;
    QString name; ///< file name without number and ".sql"
    QString text;
    QByteArray checksum; ///< SHA-256 of the text, hex
};

/// The migrations that this program was built with, ascending.
std::vector<Migration> builtInMigrations();

/// Brings the database to the newest schema: each file in one transaction together with its row, all under an advisory
/// lock, so that programs starting at once do not meet half a schema. Errors (ErrorKind::Database): a database newer
/// than the program, a released file that was changed, no right to create tables. Nothing half applied.
Status migrate(Session& session, const std::vector<Migration>& migrations = builtInMigrations());

} // namespace afs
