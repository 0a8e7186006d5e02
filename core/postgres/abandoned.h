// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

namespace afs {

/// For throw-away databases: ends the server of a data folder whose programs were all killed, and removes the folder.
/// Does nothing, and returns false, while somebody uses it, where it holds what no program of ours puts there, or where
/// no cluster is yet and one may be under way. Waits for the server's end, some tenths of a second.
bool removeAbandonedData(const Paths& paths);

} // namespace afs
