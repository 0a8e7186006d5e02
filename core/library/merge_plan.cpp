// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/merge_plan.h"

#include <tuple>
#include <utility>

namespace afs {

namespace {

std::int64_t endMs(const PlayFacts& play) {
    return play.end.time_since_epoch().count();
}

std::uint32_t idOf(const PlayFacts& play) {
    return static_cast<std::uint32_t>(play.id.value);
}

/// The first row of the base that comes after the play.
Row placeIn(const Library& base, const PlayFacts& play) {
    const auto stretch = std::equal_range(base.end.begin(), base.end.end(), endMs(play));
    const auto first = stretch.first - base.end.begin();
    const auto last = stretch.second - base.end.begin();
    return static_cast<Row>(std::lower_bound(base.playId.begin() + first, base.playId.begin() + last, idOf(play)) -
                            base.playId.begin());
}

} // namespace

IdSet::IdSet(std::vector<std::uint32_t> ids) : m_ids(std::move(ids)) {
    std::sort(m_ids.begin(), m_ids.end());
    for (const std::uint32_t id : m_ids)
        m_maybe.set(id % bits);
}

MergePlan::MergePlan(const Library& base, const LibraryDelta& delta) {
    m_added.reserve(delta.added.size());
    for (const PlayFacts& play : delta.added)
        m_added.push_back(&play);
    std::sort(m_added.begin(), m_added.end(), [](const PlayFacts* a, const PlayFacts* b) {
        return std::make_tuple(a->end, idOf(*a)) < std::make_tuple(b->end, idOf(*b));
    });
    findRemoved(base, delta);
    makeSteps(base);
}

void MergePlan::findRemoved(const Library& base, const LibraryDelta& delta) {
    std::vector<std::uint32_t> ids;
    ids.reserve(delta.removed.size() + m_added.size());
    for (const PlayId id : delta.removed)
        ids.push_back(static_cast<std::uint32_t>(id.value));
    // A play is never there twice, even when the change forgot to say that it replaces the play of before.
    for (const PlayFacts* play : m_added)
        ids.push_back(idOf(*play));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    findNear(base, ids);
    findAnywhere(base, std::move(ids));
    std::sort(m_removed.begin(), m_removed.end());
}

/// A play that changed mostly stays where it was, or nearly so: no need to read a million ids for it.
void MergePlan::findNear(const Library& base, std::vector<std::uint32_t>& ids) {
    constexpr std::int64_t reach = 120'000; // ms
    for (const PlayFacts* play : m_added) {
        const auto first = std::lower_bound(base.end.begin(), base.end.end(), endMs(*play) - reach);
        const auto last = std::upper_bound(first, base.end.end(), endMs(*play) + reach);
        const auto begin = base.playId.begin() + (first - base.end.begin());
        const auto end = base.playId.begin() + (last - base.end.begin());
        const auto found = std::find(begin, end, idOf(*play));
        const auto wanted = std::lower_bound(ids.begin(), ids.end(), idOf(*play));
        if (found == end || wanted == ids.end() || *wanted != idOf(*play))
            continue;
        m_removed.push_back(static_cast<Row>(found - base.playId.begin()));
        ids.erase(wanted);
    }
}

void MergePlan::findAnywhere(const Library& base, std::vector<std::uint32_t> ids) {
    // New plays have ids of their own, above all others: mostly nothing is left to look for.
    std::erase_if(ids, [&base](std::uint32_t id) { return id > base.newestPlayId; });
    if (ids.empty())
        return;
    const IdSet gone(std::move(ids));
    for (Row row = 0; row < base.playId.size(); ++row) {
        if (gone.contains(base.playId[row]))
            m_removed.push_back(row);
    }
}

void MergePlan::makeSteps(const Library& base) {
    m_steps.reserve(m_removed.size() + m_added.size() + 1);
    m_places.reserve(m_added.size());
    Row next = 0; // of the base, not yet in a step
    Row placed = 0;
    std::size_t removal = 0;
    const auto takeUntil = [&](Row to, std::uint32_t added) {
        for (; removal < m_removed.size() && m_removed[removal] < to; ++removal) {
            m_steps.push_back({next, m_removed[removal], noIndex});
            placed += m_removed[removal] - next;
            next = m_removed[removal] + 1;
        }
        m_steps.push_back({next, to, added});
        placed += to - next;
        next = to;
    };
    for (std::uint32_t i = 0; i < m_added.size(); ++i) {
        takeUntil(placeIn(base, *m_added[i]), i);
        m_places.push_back(placed++);
    }
    takeUntil(static_cast<Row>(base.plays()), noIndex);
}

} // namespace afs
