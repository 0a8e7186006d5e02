// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/statistics/statistics.h"

#include <QString>

#include <optional>

/// Which days the parts of a page are about. Pure functions, any thread.
namespace afs {

/// What a range is compared with: the period before it, whole months and years with whole ones. Of a range that is not
/// over, the same first days of the period before: eleven months are not compared with twelve.
std::optional<DateRange> comparedWith(const DateRange& range, std::chrono::local_days today);

/// "2025"; "2025 to 22 Nov" for the first days of it.
QString comparedName(const DateRange& range, std::chrono::local_days today);

/// The days that a calendar shows for a range, both ends set: its year, else the 53 weeks that end with it.
struct CalendarSpan {
    std::chrono::local_days from;
    std::chrono::local_days to; ///< not in it
    std::optional<int> year;    ///< when it is one

    DateRange range() const { return {from, to}; }
};
/// `lastPlay`: the day of the newest counted play; where ranges with an open end stop.
CalendarSpan calendarSpan(const DateRange& range, std::optional<std::chrono::local_days> lastPlay,
                          std::chrono::local_days today);

} // namespace afs
