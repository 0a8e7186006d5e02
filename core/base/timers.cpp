// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timers.h"

#include "core/base/nap.h"

#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace afs {

namespace {

/// A timer stops with the machine; the wall clock does not, so it is asked again this often.
constexpr std::chrono::milliseconds longestNap = std::chrono::seconds(20);

struct Waiting {
    Instant moment;
    Instant asleep;
    Milliseconds nap{0};

    void sleep(QTimer& timer) {
        asleep = SystemClock().now();
        nap = std::clamp(Milliseconds(moment - asleep), Milliseconds(0), longestNap);
        timer.start(nap);
    }
    bool isReached() {
        const Instant now = SystemClock().now();
        moment = momentAfterNap(moment, asleep, nap, now);
        return now >= moment;
    }
};

} // namespace

void SystemTimers::at(Instant moment, QObject* context, std::function<void()> wake) {
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    const auto waiting = std::make_shared<Waiting>(Waiting{moment, {}});
    QObject::connect(timer, &QTimer::timeout, timer, [timer, waiting, wake = std::move(wake)] {
        if (!waiting->isReached()) {
            waiting->sleep(*timer);
            return;
        }
        timer->deleteLater();
        const auto reached = wake; // `wake` may delete the context, and this with it
        reached();
    });
    waiting->sleep(*timer);
}

void Alarm::set(Instant moment, std::function<void()> wake) {
    // The old waiting may be what is running now: it goes after the call.
    if (m_context)
        m_context.release()->deleteLater();
    m_context = std::make_unique<QObject>();
    m_timers.at(moment, m_context.get(), [this, context = m_context.get(), wake = std::move(wake)] {
        if (m_context.get() == context)
            wake();
    });
}

} // namespace afs
