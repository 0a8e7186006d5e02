// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sort_runs.h"

#include <functional>
#include <stop_token>
#include <utility>
#include <vector>

namespace afs {

/// Thrown out of work that nobody waits for any more; caught by whoever handed the stop token in.
struct Stopped {};

/// Looked at in every long loop: a cancel is answered in the time of some thousand rows. Both functions throw Stopped.
class StopWatcher {
public:
    explicit StopWatcher(std::stop_token stop) : m_stop(std::move(stop)) {}
    const std::stop_token& token() const { return m_stop; }
    void look() {
        if (++m_looks % 4096 == 0 && m_stop.stop_requested())
            throw Stopped{};
    }
    template <typename T, typename Less = std::less<>>
    void sort(std::vector<T>& items, Less less = {}) {
        if (!sortRuns(items, less, m_stop))
            throw Stopped{};
    }

private:
    std::stop_token m_stop;
    unsigned m_looks = 0;
};

} // namespace afs
