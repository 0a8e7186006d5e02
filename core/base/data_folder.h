// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"

#include <QString>

namespace afs {

/// The folder that a person moved the managed database to: it stands in the settings file, and findPaths() takes it
/// where no folder is named for everything.

/// Whether a managed database is kept in a data folder; also in the moment in which a new version of PostgreSQL takes
/// it over.
bool holdsDatabase(const QString& folder);

/// `usual` where nothing was moved. While a move is under way both places are known, and the one that has the database
/// counts: whatever ends the program then, the next start finds it.
QString movedDataFolder(const QString& settings, const QString& usual);

/// `former`: the place that counts until `folder` has the database; empty: `folder` alone does. Both empty: forgets.
/// Error: the settings file cannot be written.
Status rememberDataFolder(const QString& settings, const QString& folder, const QString& former = {});

/// Whether a database that was moved is where it was moved to: a disk may not be attached, and an empty database in its
/// place would look as if everything was lost. ErrorKind::Database.
Status checkDataFolder(const Paths& paths);

} // namespace afs
