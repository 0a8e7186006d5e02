// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/postgres/folder_copy.h"

#include <QString>

#include <stop_token>

namespace afs {

/// Moves the managed database, with older ones that are kept beside it and the daily backups, from `paths.data` to the
/// folder `to`, which is made where it is missing, and remembers it in `paths.settings`. On one disk it is renamed; to
/// another it is copied and compared before the old one is deleted. The running server is stopped; the caller holds no
/// DatabaseServer any more, and opens the database anew by findPaths(). Answers with what could not be deleted at the
/// old place, or nothing. Blocks, as long as copying takes.
///
/// Errors, with everything as before: another program uses the database; a folder that has a database already, lies
/// within the old one, cannot be written, or has too little room; ErrorKind::Cancelled. Also after a crash the next
/// start finds the whole database in one of the two places.
Result<QString> moveManagedData(const Paths& paths, const QString& to, const CopyProgress& progress,
                                const std::stop_token& stop);

} // namespace afs
