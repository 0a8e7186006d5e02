// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"

#include <QString>

namespace afs {

/// Keeps the managed database aside, as `postgres-<major>-<date>` in the same folder, so that a new one can be made in
/// its place. Answers with the name of that folder; nothing when there is no database. The caller holds no
/// DatabaseServer any more. Blocks, up to a minute. Errors, with nothing changed: another program uses it; the server
/// does not end; the folder cannot be renamed.
Result<QString> keepManagedAside(const Paths& paths);

/// Deletes what is in the place of a database that was kept aside, and puts that back. Errors as above.
Status putManagedBack(const Paths& paths, const QString& kept);

} // namespace afs
