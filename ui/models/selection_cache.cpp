// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection_cache.h"

#include <algorithm>

namespace afs {

SelectionPtr SelectionCache::of(const LibraryPtr& library, const Scope& scope) {
    Scope key = scope;
    key.metric = Metric::Plays; // ranks and draws, selects nothing
    {
        const std::lock_guard lock(m_mutex);
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
            return entry.scope == key && entry.library.lock() == library;
        });
        if (found != m_entries.end())
            return found->selection;
    }
    auto selection = std::make_shared<const Selection>(select(*library, key));
    const std::lock_guard lock(m_mutex);
    m_entries.push_front({library, key, selection});
    if (m_entries.size() > kept)
        m_entries.pop_back();
    return selection;
}

void SelectionCache::clear() {
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

} // namespace afs
