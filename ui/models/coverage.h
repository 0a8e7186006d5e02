// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"
#include "core/library/library.h"
#include "core/statistics/covered_days.h"
#include "core/statistics/selection.h"
#include "ui/charts/chart_data.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <vector>

namespace afs {

/// From when to when plays are stored and which months in between have none, in a few sentences: "3 plays stored, from
/// 3 Mar 2015 to 21 Nov 2026. No play is stored for 4 of 141 months: Jan – Mar 2016, Aug 2019." A play dated far from
/// others (a wrong clock) may make it long: the list of gaps ends after a few. Where no source reaches today, it says
/// so. Any thread.
QString coverageSentence(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart = {},
                         const CoveredDays& covered = {}, std::chrono::local_days today = {});

struct MonthPlays {
    QDate month; ///< its first day
    std::int64_t plays = 0;
    std::optional<std::int64_t> counted{}; ///< of them; nothing: nobody asked

    bool operator==(const MonthPlays&) const = default;
};

/// Stored plays of each local month, none left out, from the first play to this month or the last play; and how many of
/// them are in `counted`, a selection without a range. Any thread.
std::vector<MonthPlays> playsByMonth(const Library& library, const QTimeZone& zone, std::chrono::local_days today,
                                     std::chrono::hours dayStart = {}, const Selection* counted = nullptr);

/// The months as a strip: how many plays of each are stored and which imports reach it; hatched where there is no play
/// and no import.
ChartData coverageChart(const std::vector<MonthPlays>& months, const std::vector<ImportRecord>& imports,
                        const QTimeZone& zone);

/// The newest import that reaches a month.
std::optional<ImportId> importOfMonth(QDate month, const std::vector<ImportRecord>& imports, const QTimeZone& zone);

/// The local years that have stored plays, ascending.
std::vector<int> yearsWithPlays(const Library& library, const QTimeZone& zone, std::chrono::hours dayStart = {});

} // namespace afs
