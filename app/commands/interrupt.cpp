// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/interrupt.h"

#include <csignal>
#include <cstdlib>
#include <ctime>

namespace afs {

namespace {

constexpr int secondInterruptExit = 7;

sigset_t interruptSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

Interrupt::Interrupt() {
    const sigset_t set = interruptSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::jthread([this, set](const std::stop_token& ended) {
        const timespec pause{0, 50'000'000};
        while (!ended.stop_requested())
            if (sigtimedwait(&set, nullptr, &pause) > 0 && !m_source.request_stop())
                std::_Exit(secondInterruptExit);
    });
}

Interrupt::~Interrupt() = default;

} // namespace afs
