// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/server_account.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <csignal>
#include <stop_token>
#include <utility>

#include <sys/types.h>

namespace afs {

/// A file descriptor that closes itself.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() { close(); }

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    void close();

private:
    int m_fd = -1;
};

/// One of PostgreSQL's programs. It runs as `account` in a session of its own with umask 077, in '/', with a small
/// clean environment, input from the null device, and no descriptor of ours but its output.
struct ChildCommand {
    QString program; ///< full path
    QStringList arguments;
    ServerAccount account;
    int signalAtEnd = SIGKILL; ///< sent when the thread that started it goes; 0: nobody's child, it outlives us
};

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
