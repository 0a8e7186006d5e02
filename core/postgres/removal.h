// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"

namespace afs {

/// Deletes the managed database for good: the running server is stopped, then everything that the managed server and
/// its copies keep in `paths.data` goes. By name: what else lies in that folder stays, and the folder with it; an empty
/// one goes. The caller holds no DatabaseServer any more. Blocks, up to a minute. Errors, with nothing deleted: another
/// program uses the database; the server does not end; with something left: a folder that cannot be deleted.
Status removeManagedData(const Paths& paths);

} // namespace afs
