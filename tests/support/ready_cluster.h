// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/postgres/managed_server.h"

namespace afs {

/// A folder beside the test programs for clusters of one recipe: another recipe, another folder. Empty where no
/// server's programs are found.
QString folderOfRecipe(const QString& name, const ManagedServerOptions& options);

/// Puts a cluster into an empty `paths.data`, as the first start would have made it: a copy of one that is made once
/// for all test programs and kept beside them, which takes a tenth of initdb's time. Does nothing where none can be
/// kept; the first start makes one then.
void copyReadyCluster(const Paths& paths, const ManagedServerOptions& options);

} // namespace afs
