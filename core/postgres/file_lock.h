// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/descriptor.h"

#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

namespace afs {

/// A lock between processes on a file made for it. The kernel takes it off a process that dies.
class FileLock {
public:
    enum class Mode { Shared, Exclusive };

    FileLock() = default;

    /// Makes the file when it is missing. Errors: the folder is read-only, full, somebody else's.
    static Result<FileLock> open(const QString& path);

    /// At once or not at all. A held lock changes its mode, and is lost when that fails.
    bool tryLock(Mode mode);
    void unlock();

    /// Whether the file is (still) the one at `path`. Who has just locked one that somebody else clears away when done
    /// has to ask: a lock on a file that is gone locks nobody out.
    bool isOn(const QString& path) const;

    /// For a child that shall hold the lock as well, also when this object is gone; not after unlock().
    int descriptor() const { return m_file.get(); }

    /// Waits; calls `onWait` once when there is somebody to wait for. Errors: stopped, `limit` passed.
    Status lock(Mode mode, std::stop_token stop, std::chrono::milliseconds limit, const std::function<void()>& onWait);

private:
    Descriptor m_file;
};

} // namespace afs
