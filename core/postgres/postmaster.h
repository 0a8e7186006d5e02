// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/server_account.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

#include <sys/types.h>
#include <sys/un.h>

namespace afs {

/// What a cluster's postmaster.pid and the process it names say together.
struct Postmaster {
    enum class State {
        Absent,   ///< no file: shut down properly, or never started
        Dead,     ///< a file, but its process is gone: the server crashed or was killed
        Stranger, ///< a file, and its number now belongs to another program
        Starting, ///< also while it recovers from a crash
        Ready,    ///< also while it recovers from the crash of one of its processes
        Stopping,
        Elsewhere, ///< it lives where its processes cannot be seen: in another container, or on another computer
    };

    State state = State::Absent;
    pid_t pid = 0;
    QString socketFolder;
    int port = 0;

    bool isAlive() const { return state == State::Starting || state == State::Ready || state == State::Stopping; }
};

Postmaster inspectPostmaster(const QString& cluster, const ServerAccount& account);

/// The socket's folder of the cluster's last start, however that ended; empty when it never was started.
QString lastSocketFolder(const QString& cluster, const ServerAccount& account);

/// The socket of a server; no value where its path is too long for one.
std::optional<sockaddr_un> socketAddress(const QString& socketFolder, int port);

/// Something listens at the socket. See askForAdmission() for what it has to say.
bool acceptsConnections(const QString& socketFolder, int port);

/// A process that exists and is no zombie.
bool isProcessAlive(pid_t pid);

/// Ends what a killed server left behind (backends that still hold its shared memory) and takes away a pid file whose
/// number was given to another program: both keep PostgreSQL from starting. Call only when no server is alive.
void clearRemains(const QString& cluster, const Postmaster& remains, const ServerAccount& account);

/// Waits for the server to be gone; false when it is still there after `limit`.
bool waitForEnd(const QString& cluster, const Postmaster& server, const ServerAccount& account,
                std::chrono::milliseconds limit);

/// Fast shutdown: sessions are thrown out, everything committed is on disk. False when it takes longer than `limit`: it
/// goes on.
bool askServerToStop(const QString& cluster, const Postmaster& server, const ServerAccount& account,
                     std::chrono::milliseconds limit);

/// The same, and what takes longer than `limit` is ended at once, and the next start recovers: also one that waits for
/// ever, as PostgreSQL does when it is told to stop while it recovers from the crash of one of its processes. False
/// when not even that ends it.
bool stopServer(const QString& cluster, const Postmaster& server, const ServerAccount& account,
                std::chrono::milliseconds limit);

} // namespace afs
