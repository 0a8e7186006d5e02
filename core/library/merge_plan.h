// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <vector>

namespace afs {

/// A set of ids that answers "no" almost for free: a column of a million ids is asked for fifty.
class IdSet {
public:
    explicit IdSet(std::vector<std::uint32_t> ids);

    bool contains(std::uint32_t id) const {
        return m_maybe[id % bits] && std::binary_search(m_ids.begin(), m_ids.end(), id);
    }
    bool empty() const { return m_ids.empty(); }

private:
    static constexpr std::size_t bits = 1U << 16U;
    std::bitset<bits> m_maybe;
    std::vector<std::uint32_t> m_ids; ///< ascending
};

/// Where the rows of the next snapshot come from: stretches of the base, and added plays between them.
class MergePlan {
public:
    MergePlan(const Library& base, const LibraryDelta& delta);

    /// Rows of the base that go, ascending.
    const std::vector<Row>& removed() const { return m_removed; }
    /// Plays that come, in order of (end, id).
    const std::vector<const PlayFacts*>& added() const { return m_added; }
    /// The row of added()[i] in the next snapshot.
    const std::vector<Row>& places() const { return m_places; }

    /// The next snapshot's column: base values that stay, and `values[i]` for added()[i].
    template <typename T>
    Column<T> column(const Column<T>& base, const std::vector<T>& values) const {
        Column<T> next;
        next.reserve(base.size() - m_removed.size() + values.size());
        for (const Step& step : m_steps) {
            next.insert(next.end(), base.begin() + step.from, base.begin() + step.to);
            if (step.added != noIndex)
                next.push_back(values[step.added]);
        }
        return next;
    }

private:
    struct Step {
        Row from;
        Row to;
        std::uint32_t added; ///< comes after the stretch; noIndex = none
    };

    void findRemoved(const Library& base, const LibraryDelta& delta);
    void findNear(const Library& base, std::vector<std::uint32_t>& ids);
    void findAnywhere(const Library& base, std::vector<std::uint32_t> ids);
    void makeSteps(const Library& base);

    std::vector<Row> m_removed;
    std::vector<const PlayFacts*> m_added;
    std::vector<Row> m_places;
    std::vector<Step> m_steps;
};

} // namespace afs
