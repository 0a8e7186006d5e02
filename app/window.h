// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"

#include <stop_token>

namespace afs {

/// Starts the desktop program: the window over the database, which is opened meanwhile. Returns the exit code. The only
/// place that makes a GUI object.
int runWindow(int argc, char** argv, const Options& options, std::stop_token stop);

} // namespace afs
