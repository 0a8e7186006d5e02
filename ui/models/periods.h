// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/statistics/statistics.h"

#include <optional>

/// Which days the parts of a page are about. Pure functions, any thread.
namespace afs {

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

/// The part of `range` that lies in `within`.
DateRange intersection(const DateRange& range, const DateRange& within);

/// Whether a play from before the range is stored. Without one nobody can tell what was new in it.
bool isStoredBefore(const Library& library, const Scope& scope);

} // namespace afs
