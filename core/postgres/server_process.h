// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/locator.h"
#include "core/postgres/postmaster.h"
#include "core/postgres/server_account.h"

#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

namespace afs {

/// One start of a server, from the command line to the moment when it takes connections.
struct ServerStart {
    QString cluster;
    QString socketFolder;
    QString logFile;
    PostgresPrograms programs;
    ServerAccount account;
    bool outlivesStarter = true; ///< false: a helper of ours that goes with us
};

using Telling = std::function<void(const QString&)>;

/// How long a server may take to recover from a crash or to write its last checkpoint.
constexpr std::chrono::seconds longestWait{60};

/// Starts the server and waits until it is ready, a minute at most. Errors: what kept it from starting, in words;
/// another server that uses the cluster (server_lock.h). An
/// ordinary start, two seconds, is waited for also when stopped, so that somebody can end what has begun. One that
/// recovers, or runs out of time, goes on; the next start finds it.
Result<Postmaster> startServer(const ServerStart& start, const Telling& tell, std::stop_token stop);

/// Waits until a server takes sessions, whoever has started it. Absent: it ended; Stopping: it was told to end.
Result<Postmaster> waitUntilReady(const QString& cluster, const ServerAccount& account, pid_t pid, const Telling& tell,
                                  std::stop_token stop);

/// Runs one of PostgreSQL's client programs against a running server, as its superuser and without a prompt.
Result<QByteArray> runClient(const ServerStart& server, const QString& program, const QStringList& arguments,
                             std::stop_token stop, std::chrono::seconds limit);

} // namespace afs
