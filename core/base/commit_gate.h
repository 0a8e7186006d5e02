// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace afs {

/// Settles which came first, the cancel or the commit of one change. Whoever is first through the gate closes it to the
/// other, so that a cancel can be answered before the work has come to its end: what it has written can no longer be
/// committed. Used by any two threads.
class CommitGate {
public:
    /// Of the work, right before what cannot be taken back: false when it was cancelled.
    bool passCommit() noexcept { return pass(State::Committing); }
    /// Of whoever cancels: false when it is too late, or was done already.
    bool passCancel() noexcept { return pass(State::Cancelled); }
    bool isCancelled() const noexcept { return m_state.load() == State::Cancelled; }

private:
    enum class State : std::uint8_t { Open, Committing, Cancelled };

    bool pass(State state) noexcept {
        State open = State::Open;
        return m_state.compare_exchange_strong(open, state);
    }

    std::atomic<State> m_state{State::Open};
};

} // namespace afs
