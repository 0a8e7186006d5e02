// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/models/statistics_runner.h"

#include <vector>

namespace afs {

/// A stretch of the whole history and what was counted in it.
struct HistoryMark {
    TimeBucket bucket;
    std::int64_t scanned = 0; ///< plays of it that no dump attests: known from scanning alone
};

/// The whole history for the band under the range, from its first to its last play that the rule counts: in it every
/// play that passes the filters, whatever the range.
struct AllTimeData {
    Question asked;
    Bucket bucket = Bucket::Month;
    std::vector<HistoryMark> marks; ///< none left out
};

/// What the band depends on: everything but the range.
Question allTimeQuestion(Question question);

AllTimeData allTimeData(const Question& question, SelectionCache& selections, const Wanted& wanted);

/// One mark a day, week or month, as the history is long: with `other` for what is known from scanning alone, hatched
/// where a gap leaves nothing.
ChartData allTimeChart(const AllTimeData& data);

/// The first day after the last mark; invalid when there is none.
QDate allTimeEnd(const AllTimeData& data);

} // namespace afs
