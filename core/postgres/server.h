// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/postgres/connection_params.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace afs {

/// Where the database comes from. Holding one keeps a managed server alive (it holds this process's shared lock on the
/// cluster); destroying the last one of all processes stops it.
class DatabaseServer {
public:
    virtual ~DatabaseServer() = default;
    virtual ConnectionParams params() const = 0;

    /// Called after a connection was lost: starts a managed server again if it is gone (kill -9 of the postmaster). May
    /// take minutes; ErrorKind::Cancelled when stopped.
    virtual Status ensureRunning(std::stop_token stop = {}) = 0;

    /// For a process that ends in the middle of everything, because a library ends it: a managed server that nobody
    /// else uses is told to stop. Takes some seconds at most; nothing but destroying may follow. Threads may still be
    /// asking the server something. False: a managed server may run on, and the next start has to find it.
    virtual bool leaveAtOnce() { return true; }

    /// Called after the server refused a session for want of a (right) password: asks the person, where
    /// openExternalServer() was given a way to. True: params() now holds an answer, try again.
    virtual bool askForPassword() { return false; }
};

/// One sentence on what is going on, for a start-up page ("Starting the database…", "Recovering after a crash…").
using ServerProgress = std::function<void(const QString&)>;

/// Finds the installed PostgreSQL programs, creates the private cluster below `paths.data` when there is none, starts
/// or joins its server. Blocks (0.05 s warm, about 2 s the first time, up to a minute for crash recovery): never call
/// it on the GUI thread. Errors: ErrorKind::Database with a sentence that says what to do.
Result<std::unique_ptr<DatabaseServer>> openManagedServer(const Paths& paths, const ServerProgress& progress = {},
                                                          std::stop_token stop = {});

/// The same for somebody who is about to restore a backup: a cluster that no installed version of PostgreSQL can read
/// is kept aside, as `postgres-<major>-<date>`, and a new one made.
Result<std::unique_ptr<DatabaseServer>> openManagedServerAnew(const Paths& paths, const ServerProgress& progress = {},
                                                              std::stop_token stop = {});

/// An existing server by URL (`postgresql://user@host:port/database?sslmode=require`). A URL with a password is refused
/// (process lists show it): ErrorKind::Usage. The password comes from PGPASSFILE/~/.pgpass or, when `askPassword` is
/// given and the server wants one, from it.
Result<std::unique_ptr<DatabaseServer>> openExternalServer(const QString& url,
                                                           const std::function<QString()>& askPassword = {});

} // namespace afs
