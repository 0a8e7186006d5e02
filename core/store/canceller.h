// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace afs {

class Session;

/// Ends what `session` runs once `stop` is requested, and whatever it begins afterwards, from a thread of its own: one
/// cancel that comes between two statements would be lost. With the destructor it is over, so that a ROLLBACK that
/// follows is safe.
class Canceller {
public:
    Canceller(Session& session, const std::stop_token& stop);
    ~Canceller();
    Canceller(const Canceller&) = delete;
    Canceller& operator=(const Canceller&) = delete;

private:
    void run(const std::stop_token& stop);

    Session& m_session;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    bool m_isOver = false;
    std::jthread m_thread;
};

} // namespace afs
