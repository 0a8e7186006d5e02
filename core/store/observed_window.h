// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/evidence.h"
#include "core/store/identity.h"
#include "core/store/play_matching.h"
#include "core/store/session.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace afs {

/// Numbers for names that stand in no table yet, or in a part of one.
class LocalNames {
public:
    /// The number of a name; equal names have one.
    std::int32_t add(TrackRow name);
    /// By the numbers of add().
    std::vector<NameIdentity> identify() const { return identifyNames(m_names); }
    const TrackRow& at(std::int32_t name) const { return m_names[static_cast<std::size_t>(name) - 1]; }

private:
    std::vector<TrackRow> m_names; ///< [i].nameId == i + 1
    TextIndex m_byKey;
    TextIndex m_tracks;
};

/// Moments from `first` to `last`, in ms since 1970, both inclusive.
struct TimeRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const TimeRange&) const = default;
};

/// What else could be the same play lies around these moments: where a row ended, and where it really did when that was
/// told late.
std::vector<TimeRange> momentsOf(const EvidenceRow& row);

/// As few ranges as hold the same moments, ascending.
std::vector<TimeRange> joinedRanges(std::vector<TimeRange> ranges);

/// The evidence of an account around some moments: as much as those plays could have to do with.
class ObservedWindow {
public:
    /// Reads what ended within `ranges`, or really did and was told late. Throws DbError.
    ObservedWindow(Session& session, AccountId account, std::vector<TimeRange> ranges);

    const std::vector<EvidenceRow>& rows() const { return m_rows; } ///< nameId counts in names(); by end, then id
    LocalNames& names() { return m_names; }
    /// Whether the person deleted a play that one of the rows stands in; whether there is such a one.
    bool isDeleted(std::int64_t playId) const { return m_deletedPlays.contains(playId); }
    bool hasDeleted() const { return !m_deletedPlays.empty(); }

    /// Whether all was read that rows of these moments could be matched with.
    bool holds(const std::vector<TimeRange>& moments) const;
    /// The ranges to read instead, so that `moments` are held with room to spare.
    std::vector<TimeRange> widened(std::vector<TimeRange> moments) const;

private:
    std::vector<TimeRange> m_ranges;
    std::vector<EvidenceRow> m_rows;
    std::unordered_set<std::int64_t> m_deletedPlays;
    LocalNames m_names;
};

/// Holds `rows`, in their order; `names`, by their nameId, have to outlive it.
PlayMatcher matcherOf(const std::vector<EvidenceRow>& rows, const LocalNames& names);

} // namespace afs
