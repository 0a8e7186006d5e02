// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/canceller.h"

#include "core/store/session.h"

#include <algorithm>
#include <chrono>

namespace afs {

Canceller::Canceller(Session& session, const std::stop_token& stop)
    : m_session(session), m_thread([this, stop] { run(stop); }) {}

Canceller::~Canceller() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_ended.notify_all();
}

/// Cancels under the lock: the destructor waits for the one that is under way.
void Canceller::run(const std::stop_token& stop) {
    std::chrono::milliseconds pause(20);
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return m_isOver; };
    m_ended.wait(lock, stop, isOver);
    while (!m_isOver) {
        m_session.cancelRunning();
        m_ended.wait_for(lock, pause, isOver);
        pause = std::min(2 * pause, std::chrono::milliseconds(1000)); // of a server that does not answer
    }
}

} // namespace afs
