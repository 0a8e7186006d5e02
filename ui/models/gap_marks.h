// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/statistics/covered_days.h"
#include "ui/charts/chart_data.h"

#include <QTimeZone>

#include <chrono>
#include <vector>

namespace afs {

/// The local days of one point of a chart, half open.
struct PointDays {
    std::chrono::local_days from;
    std::chrono::local_days to;
};

/// The gaps of a ledger, and beside them the times up to today that no source reaches: their plays cannot be guessed.
std::vector<Gap> withUnreached(std::vector<Gap> gaps, const CoveredDays& covered, std::chrono::local_days today,
                               const QTimeZone& zone, std::chrono::hours dayStart = {});

/// Marks the points of which plays may be missing by the gaps that are still open: `periods` has one entry a point. A
/// point that lies in gaps as a whole and has nothing is not known; one that is touched says how many plays may be
/// missing, and its mark is hatched above where it matters: a tenth of its time, or of its plays. Any thread.
void markGaps(ChartData& chart, const std::vector<PointDays>& periods, const std::vector<Gap>& gaps,
              const QTimeZone& zone, std::chrono::hours dayStart = {});

} // namespace afs
