// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/server_account.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <csignal>
#include <stop_token>

#include <sys/types.h>

namespace afs {

/// One of PostgreSQL's programs. It runs as `account` in a session of its own with umask 077, in '/', with a small
/// clean environment, input from the null device, and no descriptor of ours but its output, and `folder` and `lock`
/// where those are set.
struct ChildCommand {
    QString program; ///< full path
    QStringList arguments;
    ServerAccount account;
    int folder = -1;           ///< a folder of the account's to hand down: there it is called handedDownFolder
    int lock = -1;             ///< of a file lock that it and its own processes go on holding
    int signalAtEnd = SIGKILL; ///< sent when the thread that started it goes; 0: nobody's child, it outlives us
};

constexpr QLatin1String handedDownFolder("/proc/self/fd/3");

struct ChildOutcome {
    int exitCode = -1; ///< 128 + signal when killed
    QByteArray output; ///< both streams, at most the last 64 kB
};

/// Runs it to its end. Errors: cannot be started; stopped (Cancelled); `limit` passed.
Result<ChildOutcome> runChild(const ChildCommand& command, std::stop_token stop, std::chrono::seconds limit);

/// Starts it and goes on; both output streams go to `output`. A child that does not outlive us is reaped by
/// reapChild().
Result<pid_t> startChild(const ChildCommand& command, int output);

/// Collects an ended child of ours, so that its number no longer counts as a process. Does nothing for others.
void reapChild(pid_t pid);

} // namespace afs
