// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/base/paths.h"
#include "core/postgres/server.h"
#include "core/store/accounts.h"
#include "core/store/session.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace afs {

/// A database that is up and has the newest schema, for as long as this lives.
struct OpenDatabase {
    std::unique_ptr<QTemporaryDir> demoFolder; ///< only with --demo; goes last
    std::unique_ptr<DatabaseServer> server;
    std::unique_ptr<Session> session;
    std::vector<AccountRow> accounts;

    /// --account, or the only one; 0 for "all" where `allowAll`.
    Result<AccountId> account(const Options& options, bool allowAll) const;
};

/// Asks in the terminal, without echo; empty without a terminal.
QString askPassword();

/// Starts or joins the managed server, or connects to the external one (its password is looked for in the keyring, in
/// PGPASSFILE, and in the terminal); fills a throw-away one with the demo.
Result<OpenDatabase> openDatabase(const Options& options, const Paths& paths, const ServerProgress& progress = {},
                                  std::stop_token stop = {});

/// The same for `restore`: a managed cluster that cannot be read any more is kept aside, and a new one made.
Result<OpenDatabase> openDatabaseAnew(const Options& options, const Paths& paths, const ServerProgress& progress,
                                      std::stop_token stop);

/// The server that was chosen in the window, where the command line names none.
void takeStoredDatabase(Options& options);
/// Under which the keyring has the password of such a server.
QString passwordKeyOf(const QString& database);

} // namespace afs
