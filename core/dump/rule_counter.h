// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_plan.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace afs {

/// Counts the rows of a plan under all counting rules at once, so that the check step can switch rules without a second
/// look at the files. The track lengths of the lastfm rule are those of trackLengths() in statistics: what the
/// catalogue says, else the longest play to the end of the whole history, stored and new. Only rows that lead their
/// play are asked: the plan has to be complete.
class RuleCounter {
public:
    RuleCounter(const ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names);

    /// Adds the play that collected row `row`, which is music, has made to both tables.
    void count(std::uint32_t row, RuleCounts& year, RuleCounts& total) const;

private:
    void noteLengths(const StoredHistory& stored);
    void findLeaders();

    const ImportPlan& m_plan;
    const std::vector<NameIdentity>& m_names;
    std::vector<std::int64_t> m_lengths; ///< by track id; -1: unknown, and never heard to its end
    std::int32_t m_trackDone = 0;        ///< local label
    std::unordered_map<std::uint32_t, std::uint32_t> m_leaders; ///< collected rows: who speaks for one that does not
};

} // namespace afs
