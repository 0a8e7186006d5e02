// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history_model.h"
#include "ui/models/name_order.h"
#include "ui/models/statistics_runner.h"

#include <memory>
#include <vector>

namespace afs {

/// How a table of plays is sorted: by a column of HistoryModel.
struct PlayOrder {
    int column = HistoryModel::DayColumn; ///< day and time of day are one order
    Qt::SortOrder order = Qt::DescendingOrder;

    /// Newest first, or oldest first: the order of the rows themselves.
    bool byTime() const { return column == HistoryModel::DayColumn || column == HistoryModel::TimeColumn; }
    bool operator==(const PlayOrder&) const = default;
};

/// Rows in the order a table shows them, from its first row on; equal ones newest first. Names go by the collation of
/// the locale, missing ones last. A million rows take some hundredths of a second once `names` knows their names: for a
/// worker. Any thread.
std::vector<Row> orderedPlays(const LibraryPtr& library, const std::vector<Row>& ascending, const PlayOrder& order,
                              NameOrder& names, const Wanted& wanted);

} // namespace afs
