// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <vector>

namespace afs {

class DataTable;
class HistoryModel;

/// What is selected in a table of plays and where the keyboard is: by ids, which the next snapshot has too.
struct PlayStanding {
    std::vector<PlayId> selected; ///< ascending
    std::optional<PlayId> current;
    int row = 0; ///< of the current one, without the selected ones above it
    int column = 0;
    int scrolled = 0; ///< how far down
};

/// Of a selection without end nothing: it is one of all plays, of which there will be others.
PlayStanding standingOf(const DataTable& table, const HistoryModel& model);

/// Stands there again in what the table shows now. Where the current play is gone and nothing else is asked for than
/// before, the row that took its place is the current one.
void standAgain(DataTable& table, const HistoryModel& model, const PlayStanding& before, bool isSameQuestion);

} // namespace afs
