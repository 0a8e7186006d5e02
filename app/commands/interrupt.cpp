// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/interrupt.h"

#include <csignal>
#include <cstdlib>

namespace afs {

namespace {

constexpr int secondInterruptExit = 7;

sigset_t interruptSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    struct sigaction hangUp {};
    if (sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN) // or somebody started it with nohup
        sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

Interrupt::Interrupt() {
    const sigset_t set = interruptSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::jthread([this, set](const std::stop_token& ended) {
        int number = 0;
        while (true)
            if (sigwait(&set, &number) == 0) {
                if (ended.stop_requested())
                    return;
                if (m_source.stop_requested()) {
                    if (m_gate.isCancelled())
                        std::_Exit(secondInterruptExit);
                    continue;
                }
                m_gate.passCancel(); // first: a stop alone is the end of the program, after which work is offered again
                m_source.request_stop();
            }
    });
}

Interrupt::~Interrupt() {
    m_thread.request_stop();
    pthread_kill(m_thread.native_handle(), SIGINT); // it waits for nothing else
}

} // namespace afs
