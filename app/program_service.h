// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "app/start/autostart.h"
#include "core/postgres/server.h"
#include "ui/models/program_source.h"

#include <functional>
#include <memory>

namespace afs {

/// The start at log-in of a program with these options.
Autostart autostartOf(const Options& options);

/// What the Settings page asks of the program: over the person's own data. The references outlive it.
/// `apiDataDeleted`: called when that is done, for whoever holds some of it.
std::unique_ptr<ProgramSource> programSource(const Options& options, const DatabaseServer& server, const Clock& clock,
                                             std::function<void(AccountId)> apiDataDeleted);

} // namespace afs
