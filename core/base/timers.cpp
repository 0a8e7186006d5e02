// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timers.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

/// A timer stops with the machine; the wall clock does not, so it is asked again this often.
constexpr std::chrono::milliseconds longestNap = std::chrono::seconds(20);

std::chrono::milliseconds nap(Instant moment) {
    return std::clamp(moment - SystemClock().now(), std::chrono::milliseconds(0), longestNap);
}

} // namespace

void SystemTimers::at(Instant moment, QObject* context, std::function<void()> wake) {
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, moment, wake = std::move(wake)] {
        if (SystemClock().now() < moment) {
            timer->start(nap(moment));
            return;
        }
        timer->deleteLater();
        const auto reached = wake; // `wake` may delete the context, and this with it
        reached();
    });
    timer->start(nap(moment));
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
