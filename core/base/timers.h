// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace afs {

/// Moments that can be waited for. Injected, so that tests own the waiting as they own the clock.
class Timers {
public:
    virtual ~Timers() = default;

    /// Calls `wake` from the event loop of this thread once the clock has reached `moment`, never from inside this
    /// call; a moment that has passed is reached at once. Forgotten when `context` goes.
    virtual void at(Instant moment, QObject* context, std::function<void()> wake) = 0;
};

/// By the wall clock: a moment that passed while the computer slept is reached at most 20 s after it woke.
class SystemTimers final : public Timers {
public:
    void at(Instant moment, QObject* context, std::function<void()> wake) override;
};

/// One waiting that can be moved and given up: what a state machine holds.
class Alarm {
public:
    explicit Alarm(Timers& timers) : m_timers(timers) {}

    /// Replaces what was set before.
    void set(Instant moment, std::function<void()> wake);
    void cancel() { m_context.reset(); }

private:
    Timers& m_timers;
    std::unique_ptr<QObject> m_context;
};

} // namespace afs
