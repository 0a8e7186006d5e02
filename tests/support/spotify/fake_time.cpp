// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/fake_time.h"

#include "tests/support/waiting/wait_until.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>

#include <algorithm>

namespace afs::test {

void FakeTime::at(Instant moment, QObject* context, std::function<void()> wake) {
    m_waiting.push_back({moment, context, std::move(wake)});
}

void FakeTime::set(Instant now) {
    if (now < m_now)
        for (Waiting& waiting : m_waiting)
            waiting.moment -= m_now - now;
    m_now = now;
}

void FakeTime::goOn(Instant moment) {
    m_awake += std::max(Milliseconds(0), Milliseconds(moment - m_now));
    m_now = std::max(m_now, moment);
}

bool FakeTime::wakeNext(Instant latest) {
    std::erase_if(m_waiting, [](const Waiting& waiting) { return waiting.context.isNull(); });
    const auto next = std::ranges::min_element(m_waiting, {}, &Waiting::moment);
    if (next == m_waiting.end() || next->moment > latest)
        return false;
    const Waiting woken = *next;
    m_waiting.erase(next);
    goOn(woken.moment);
    woken.wake();
    return true;
}

void FakeTime::advance(Milliseconds time) {
    const Instant end = m_now + time;
    while (wakeNext(end))
        settle();
    goOn(end);
}

bool FakeTime::advanceToNext(Instant latest) {
    return wakeNext(latest);
}

void settle() {
    // A message to a socket of our own and back takes a few turns of the loop.
    QEventLoop loop;
    for (int quiet = 0; quiet < 3;)
        quiet = loop.processEvents(QEventLoop::AllEvents) ? 0 : quiet + 1;
    // Nobody else does it outside of a loop: every turn to come would go through all that is to be deleted later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool waitUntil(FakeTime& time, const std::function<bool()>& busy, const std::function<bool()>& done) {
    for (const QDeadlineTimer deadline(20'000); !deadline.hasExpired();) {
        if (done())
            return true;
        settle();
        if (done())
            return true;
        if (busy() || !time.advanceToNext())
            waitForEvents();
    }
    return done();
}

bool pass(FakeTime& time, Milliseconds span, const std::function<bool()>& busy) {
    const Instant end = time.now() + span;
    for (const QDeadlineTimer deadline(120'000); !deadline.hasExpired();) {
        settle();
        if (busy()) {
            waitForEvents();
        } else if (!time.advanceToNext(end)) {
            time.advance(std::max(Milliseconds(0), Milliseconds(end - time.now())));
            return true;
        }
    }
    return false;
}

} // namespace afs::test
