// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"
#include "ui/models/day_words.h"

#include <deque>
#include <future>
#include <memory>
#include <mutex>

namespace afs {

using SelectionPtr = std::shared_ptr<const Selection>;

/// The last few selections, and words of days, so that pages and the metric switch do not make the same ones again. Any
/// thread. Keeps no snapshot alive.
class SelectionCache {
public:
    SelectionPtr of(const LibraryPtr& library, const Scope& scope);
    DayWords& dayWords() { return m_dayWords; }
    void clear();

private:
    template <typename Value>
    struct Entry {
        std::weak_ptr<const Library> library;
        Scope scope;
        std::shared_future<std::shared_ptr<const Value>> value;
    };
    template <typename Value>
    using Entries = std::deque<Entry<Value>>;

    template <typename Value, typename Make>
    std::shared_ptr<const Value> found(Entries<Value>& entries, std::size_t kept, const LibraryPtr& library,
                                       const Scope& key, const Make& make);

    std::mutex m_mutex;
    Entries<Selection> m_selections;
    Entries<FirstDays> m_firstDays; ///< of scopes without a range
    DayWords m_dayWords;
};

} // namespace afs
