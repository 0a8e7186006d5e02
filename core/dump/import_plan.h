// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_report.h"
#include "core/dump/row_collector.h"
#include "core/store/evidence.h"
#include "core/store/history_store.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace afs {

/// Refs of rows of an import that have no evidence id yet, by their position in ImportPlan::stored: larger than any id.
constexpr std::int64_t newRowRef = std::int64_t{1} << 60;

/// What an import would do to what is stored: every row in exactly one class, and all that has to be written. Pure: the
/// check step shows it, the import writes the very same.
struct ImportPlan {
    std::shared_ptr<const CollectedRows> collected;

    std::vector<RowClass> classOf;      ///< by collected row
    std::vector<std::uint32_t> stored;  ///< collected rows that become evidence, by end, then as read
    std::vector<std::int32_t> nameIds;  ///< local name id -> the account's name id
    std::vector<std::int32_t> labelIds; ///< local label -> the account's label id
    std::vector<TrackRow> newTracks;
    std::vector<LabelRow> newLabels;
    std::vector<Regroup> regroup;           ///< stored rows that no longer lead their play, or stand in another one
    std::vector<std::int64_t> changedPlays; ///< stored plays whose rows go to others, and those that they go to
    std::vector<std::int64_t> witnessed;    ///< stored evidence that this import contains too, ascending

    /// Stored rows that do not simply start a play of their own.
    struct Placement {
        std::int64_t play = 0;    ///< an existing play
        std::uint32_t sameAs = 0; ///< else: the play that stored[sameAs] starts
        bool leads = true;
    };
    std::unordered_map<std::uint32_t, Placement> placements; ///< by position in `stored`
    /// Puts stored[position] into a play: a stored one, or that of the row with that ref.
    void place(std::uint32_t position, std::int64_t play, bool leads);

    ClassCounts classes;
    std::vector<YearCounts> years;
    RuleCounts counted{};
    std::int64_t playsBefore = 0;
    std::int64_t playsAfter = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;
    std::vector<CoveredTime> covered;      ///< by each kind of dump
    std::vector<CoveredTime> coveredMusic; ///< the same, by its music alone

    /// Of the plays that scanning saw within that time: how many there are, and how many this dump tells of as well.
    std::int64_t scanned = 0;
    std::int64_t scannedToo = 0;
    /// It is about the time of somebody whom it hardly knows.
    bool isProbablySomebodyElses() const { return scanned >= 20 && scannedToo * 5 < scanned; }
};

/// Nothing when `stop` was requested meanwhile: looked at every few thousand rows.
std::optional<ImportPlan> planImport(std::shared_ptr<const CollectedRows> collected, const StoredHistory& stored,
                                     std::stop_token stop = {});

/// The plan as rows to write. `firstId`: plan.stored.size() ids were reserved from here. The result refers to `plan`.
ImportWrite writeOf(const ImportPlan& plan, AccountId account, ImportId import, std::int64_t firstId,
                    const QStringList& fileNames);

/// A collected row with the ids of the account.
EvidenceRow mappedEvidence(const ImportPlan& plan, std::uint32_t row);

} // namespace afs
