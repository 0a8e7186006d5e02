// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/models/statistics_runner.h"

#include <array>
#include <optional>

namespace afs {

/// What a clock's figures are divided by.
enum class ClockAverage { PerCalendarDay, PerActiveDay, Sum };

/// Days that an average divides by, for each weekday. Days to come are not among them.
struct DayCounts {
    std::array<std::int64_t, 7> calendar{};
    std::array<std::int64_t, 7> active{};
};

/// `range` open: from the first to the last counted play. Days that are not covered are none, unless they have plays.
DayCounts dayCounts(const DateRange& range, const Selection& selection, std::chrono::local_days today,
                    const CoveredDays& covered = {});

struct ClockFigures {
    Hours hours{};       ///< of all hours, whatever hours are filtered by
    Weekdays weekdays{}; ///< of all weekdays, whatever weekdays are filtered by
    std::array<Hours, 7> cells{};
    DayCounts days;      ///< of all weekdays
    DayCounts hoursDays; ///< of the weekdays that are filtered by
};

struct ClockData : ClockFigures {
    Question asked;
    Totals totals;
    std::optional<ClockFigures> former; ///< of what is compared with; none: with nothing, or nothing was played in it
    bool comparesWhole = true;          ///< see ComparedDays::isWhole: sums of a part stand beside no others
};

ClockData clockData(const Question& question, SelectionCache& selections, const Wanted& wanted);

ChartData clockHoursChart(const ClockData& data, ClockAverage average);
ChartData clockWeekdaysChart(const ClockData& data, ClockAverage average); ///< from the locale's first weekday on
ChartData clockCellsChart(const ClockData& data, ClockAverage average);

/// The weekday (0 = Monday) of a bar of clockWeekdaysChart.
int weekdayOfBar(int bar, int firstWeekday);

/// "Plays per day; the lines are 2024"
QString withComparedText(const QString& unit, const ClockData& data, ClockAverage average);

/// "per calendar day, over 326 days"
QString averageText(const ClockData& data, ClockAverage average);

} // namespace afs
