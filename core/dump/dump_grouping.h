// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/evidence.h"
#include "core/store/identity.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace afs {

class StopWatcher;

/// What the ids in rows of evidence stand for.
struct EvidenceWords {
    /// Of what is stored, and what an import adds to it; both have to outlive this.
    explicit EvidenceWords(const StoredHistory& stored, const std::vector<TrackRow>& newTracks = {},
                           const std::vector<LabelRow>& newLabels = {});

    std::vector<const TrackRow*> names; ///< by name id; null: none, or none that was ever stored
    std::vector<std::string_view> labels;
};

/// A row, and the play that it stands in.
struct PlacedRow {
    const EvidenceRow* row = nullptr;
    std::int64_t play = 0; ///< the smallest evidence id among its rows
    bool leads = false;
};

/// Which rows of dumps are one play: twins within a source, then an extended row and an account row that tell of the
/// same listening. Of twins that differ in what else they say the one leads that says most. The result depends on what
/// the rows say alone, not on what was imported first: so an undo leaves what would be there without the import.
/// Answers with every row, in any order. Throws Stopped.
std::vector<PlacedRow> groupDumpRows(const std::vector<const EvidenceRow*>& rows,
                                     const std::vector<NameIdentity>& names, const EvidenceWords& words,
                                     StopWatcher& stop);

} // namespace afs
