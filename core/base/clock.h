// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace afs {

/// A moment in UTC with millisecond precision: the one type of time in core.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

/// Where "now" comes from. Injected, so that tests own time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;

    /// Since some moment of this run; goes on evenly while the computer is awake, whatever the clock is set to.
    virtual Milliseconds awake() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    Milliseconds awake() const override {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace afs
