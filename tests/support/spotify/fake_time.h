// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timers.h"
#include "tests/support/waiting/wait_until.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace afs::test {

/// A clock that stands still until a test moves it, and the waitings that hang on it.
class FakeTime final : public Clock, public Timers {
public:
    explicit FakeTime(Instant now) : m_now(now) {}

    Instant now() const override { return m_now; }
    Milliseconds awake() const override { return m_awake; }
    void at(Instant moment, QObject* context, std::function<void()> wake) override;

    /// Sets the clock, forwards or back, and wakes nobody: as a sleeping computer does, or somebody who corrects it.
    /// Who waits does not wait longer for a clock that is set back (SystemTimers).
    void set(Instant now);

    /// Goes on by `time`, and wakes everybody whose moment comes, each at that moment.
    void advance(Milliseconds time);

    /// Goes to the next moment that somebody waits for, until `latest`; false when nobody does.
    bool advanceToNext(Instant latest = Instant::max());

private:
    struct Waiting {
        Instant moment;
        QPointer<QObject> context;
        std::function<void()> wake;
    };
    bool wakeNext(Instant latest);

    void goOn(Instant moment); ///< as time does

    Instant m_now;
    Milliseconds m_awake{0};
    std::vector<Waiting> m_waiting;
};

/// The time of the world, which this computer's clock may be ahead of.
class WorldTime final : public Clock {
public:
    explicit WorldTime(const Clock& computer) : m_computer(computer) {}

    Instant now() const override { return m_computer.now() - ahead; }
    Milliseconds awake() const override { return m_computer.awake(); }

    Milliseconds ahead{0};

private:
    const Clock& m_computer;
};

/// As the other waitUntil, and whenever nothing happens and nothing is `busy`, faked time goes on to the next moment
/// that somebody waits for.
bool waitUntil(FakeTime& time, const std::function<bool()>& busy, const std::function<bool()>& done);

/// Faked time goes by, and everything happens that it brings; it stands still while something is `busy`, whose patience
/// would run out otherwise. False when that never ends.
bool pass(FakeTime& time, Milliseconds span, const std::function<bool()>& busy);

/// Lets everything happen that needs no time.
void settle();

} // namespace afs::test
