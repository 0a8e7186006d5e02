// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/evidence.h"
#include "core/store/history_store.h"

#include <optional>
#include <stop_token>

namespace afs {

/// What is left of `runs` without `others`. Both ascending and disjoint.
std::vector<IdRun> subtractRuns(const std::vector<IdRun>& runs, const std::vector<IdRun>& others);

/// The runs of several witnesses as one ascending, disjoint list.
std::vector<IdRun> unionOfRuns(std::vector<IdRun> runs);

/// Evidence that only `import` contained, and that no deletion holds.
std::vector<IdRun> onlyWitnessedBy(ImportId import, const std::vector<WitnessRow>& witnesses,
                                   const std::vector<HeldRow>& held);

/// Taking `import` back: what only it contained goes, and what stays is grouped into plays anew. Which rows are one
/// play follows from what they say (dump_grouping.h, play_matching.h), so that is what would be there without it
/// (design 3.7: state(operations) − X = state(operations without X)). `stored`: HistoryStore::readForRemoval() is
/// enough. Nothing when `stop` was requested meanwhile.
std::optional<UndoWrite> planUndo(const StoredHistory& stored, AccountId account, ImportId import,
                                  const std::stop_token& stop = {});

/// The same for any rows that go: the removal of `undo.removeEvidence`, with all that it changes.
std::optional<UndoWrite> planRemoval(UndoWrite undo, const StoredHistory& stored, const std::stop_token& stop = {});

} // namespace afs
