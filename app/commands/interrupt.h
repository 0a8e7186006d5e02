// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/commit_gate.h"

#include <stop_token>
#include <thread>

namespace afs {

/// Turns Ctrl+C and SIGTERM into a stop request. Make it in main() before any thread starts: the signals are blocked in
/// all of them and waited for in one. A second signal ends the program at once, unless the change that it is about is
/// being committed, or was: then the program comes to its own end, and says so.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }
    /// For the one change of this process, which passes it before it commits.
    CommitGate& gate() { return m_gate; }

private:
    CommitGate m_gate;
    std::stop_source m_source;
    std::jthread m_thread;
};

} // namespace afs
