// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/database.h"
#include "core/domain/import_record.h"

namespace afs {

/// Says on standard error when the last import of an account was broken off (the program was killed, the power went),
/// and how to run it again; for as long as nothing was imported since. Best effort.
void tellOfInterruptedImports(const OpenDatabase& database, const Options& options);

void tellOfInterruptedImport(const ImportRecord& record, const OpenDatabase& database, const Options& options);

/// What of `import` is typed again, as a shell wants it: the files, the database and the data folder where they are not
/// the usual ones, and the account where there are several.
QString importAgain(const ImportRecord& record, const OpenDatabase& database, const Options& options);

/// The options that lead a command to an account of this database.
QStringList wordsOfPlace(AccountId account, const OpenDatabase& database, const Options& options);

} // namespace afs
