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
    /// Of a database that is thrown away: of --demo, and where nothing is kept yet. Goes last.
    std::unique_ptr<QTemporaryDir> passingFolder;
    QString place;                          ///< where a person's data lies, or would
    std::unique_ptr<DatabaseServer> server; ///< null where nothing is kept, for what can be told without: see below
    std::unique_ptr<Session> session;       ///< likewise
    std::vector<AccountRow> accounts;

    /// --account, or the only one; 0 for "all" where `allowAll`.
    Result<AccountId> account(const Options& options, bool allowAll) const;
};

/// Whether the command asks for what is stored in a place where nothing is yet. Nothing is made there then.
bool asksNothing(const Options& options, const Paths& paths);

/// Starts or joins the managed server, or connects to the external one (its password is looked for in the keyring, in
/// PGPASSFILE, and in the terminal); fills a throw-away one with the demo. Who asksNothing() is told so, and gets an
/// empty one that is thrown away; who needs none to answer (`status`, say) gets none at all.
Result<OpenDatabase> openDatabase(const Options& options, const Paths& paths, const ServerProgress& progress = {},
                                  std::stop_token stop = {});

/// The same for `restore`: a managed cluster that cannot be read any more is kept aside, and a new one made.
Result<OpenDatabase> openDatabaseAnew(const Options& options, const Paths& paths, const ServerProgress& progress,
                                      std::stop_token stop);

/// The server that was chosen in the window, where the command line names none.
void takeStoredDatabase(Options& options);
/// The choice for the next start; empty: the managed database.
void rememberDatabase(const Options& options, const QString& address);
/// Under which the keyring has the password of such a server.
QString passwordKeyOf(const QString& database);

/// A file that is there is not replaced by one of nothing: of a folder that was mistyped, say. ErrorKind::Usage.
Status refuseNothingOver(const OpenDatabase& database, const QString& file);

} // namespace afs
