// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"

#include <deque>
#include <memory>
#include <mutex>

namespace afs {

using SelectionPtr = std::shared_ptr<const Selection>;

/// The last few selections, so that pages and the metric switch do not make the same one again. Any thread. Keeps no
/// snapshot alive.
class SelectionCache {
public:
    SelectionPtr of(const LibraryPtr& library, const Scope& scope);
    void clear();

private:
    struct Entry {
        std::weak_ptr<const Library> library;
        Scope scope;
        SelectionPtr selection;
    };

    static constexpr std::size_t kept = 8; ///< a page of a track needs six
    std::mutex m_mutex;
    std::deque<Entry> m_entries;
};

} // namespace afs
