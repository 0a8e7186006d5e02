// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection_cache.h"

#include <algorithm>
#include <exception>

namespace afs {

namespace {

constexpr std::size_t keptSelections = 8; ///< a page of a track needs six
constexpr std::size_t keptFirstDays = 3;  ///< its own, those it is ranked in, and the page before

} // namespace

/// What was asked for last stands first, and what nobody asks for goes; `make` runs without the lock, on the thread of
/// whoever asks first: others who ask meanwhile wait for it.
template <typename Value, typename Make>
std::shared_ptr<const Value> SelectionCache::found(Entries<Value>& entries, std::size_t kept, const LibraryPtr& library,
                                                   const Scope& key, const Make& make) {
    std::promise<std::shared_ptr<const Value>> promise;
    const auto isIt = [&](const Entry<Value>& entry) { return entry.scope == key && entry.library.lock() == library; };
    {
        std::unique_lock lock(m_mutex);
        const auto known = std::find_if(entries.begin(), entries.end(), isIt);
        if (known != entries.end()) {
            std::rotate(entries.begin(), known, known + 1);
            const auto value = entries.front().value;
            lock.unlock();
            return value.get();
        }
        entries.push_front({library, key, promise.get_future().share()});
        if (entries.size() > kept)
            entries.pop_back();
    }
    try {
        auto value = std::make_shared<const Value>(make());
        promise.set_value(value);
        return value;
    } catch (...) {
        promise.set_exception(std::current_exception());
        const std::lock_guard lock(m_mutex);
        std::erase_if(entries, isIt); // whoever asks next tries again
        throw;
    }
}

SelectionPtr SelectionCache::of(const LibraryPtr& library, const Scope& scope) {
    Scope key = scope;
    key.metric = Metric::Plays; // ranks and draws, selects nothing
    return found(m_selections, keptSelections, library, key, [&] {
        if (!key.range.from)
            return select(*library, key);
        Scope ofAllTime = key;
        ofAllTime.range = {};
        const auto known =
            found(m_firstDays, keptFirstDays, library, ofAllTime, [&] { return firstDays(*library, ofAllTime); });
        return select(*library, key, *known);
    });
}

void SelectionCache::clear() {
    const std::lock_guard lock(m_mutex);
    m_selections.clear();
    m_firstDays.clear();
    m_dayWords.clear();
}

} // namespace afs
