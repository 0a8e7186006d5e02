// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "app/start/autostart.h"
#include "core/postgres/server.h"
#include "core/secrets/secret_store.h"
#include "ui/models/program_source.h"

#include <functional>
#include <memory>

namespace afs {

/// How a program with these options is started: its file, then what the command line says of data and database.
QStringList programCommand(const Options& options);

/// The same with what it says of the window's looks: of a window that comes back.
QStringList windowCommand(const Options& options);

/// The start at log-in of a program with these options.
Autostart autostartOf(const Options& options);

/// What the program does for the Settings page, beside answering.
struct ProgramDeeds {
    std::function<void(AccountId)> apiDataDeleted;       ///< called when that is done, for whoever holds some of it
    std::function<void()> deleteEverything;              ///< later, not while it is called
    std::function<void()> startAnew;                     ///< the same
    std::function<void(const QString& file)> restore;    ///< the same
    std::function<void(const QString& folder)> moveData; ///< the same
};

/// What the Settings page asks of the program: over the person's own data. The references outlive it.
std::unique_ptr<ProgramSource> programSource(const Options& options, const DatabaseServer& server, const Clock& clock,
                                             SecretStore& keyring, ProgramDeeds deeds);

} // namespace afs
