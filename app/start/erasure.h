// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/start/autostart.h"
#include "core/base/paths.h"
#include "core/base/result.h"

namespace afs {

/// Deletes what the program keeps on this computer: the managed database with its copies, the settings, the logs and
/// the start at log-in. What else lies in these folders stays, and so do the keyring (sign out first) and a server of
/// one's own. The caller uses none of it any more. Blocks; errors as removeManagedData().
Status eraseEverything(const Paths& paths, const Autostart& autostart);

} // namespace afs
