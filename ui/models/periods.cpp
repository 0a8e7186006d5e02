// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/periods.h"

#include "ui/models/format.h"

#include <algorithm>

namespace afs {

CalendarSpan calendarSpan(const DateRange& range, std::optional<std::chrono::local_days> lastPlay,
                          std::chrono::local_days today) {
    using std::chrono::days;
    using std::chrono::local_days;
    using std::chrono::year_month_day;
    const local_days end = std::min(range.to.value_or(lastPlay.value_or(today) + days(1)),
                                    std::max(lastPlay.value_or(today), today) + days(1));
    const local_days last = std::max(end, range.from.value_or(end - days(1)) + days(1)) - days(1);
    const auto year = year_month_day(last).year();
    const local_days newYear(year / 1 / 1);
    if (range.from && *range.from >= newYear)
        return {newYear, local_days((year + std::chrono::years(1)) / 1 / 1), int(year)};
    constexpr int shownWeeks = 53;
    return {last + days(1) - days(shownWeeks * 7 - 6), last + days(1), std::nullopt};
}

DateRange intersection(const DateRange& range, const DateRange& within) {
    DateRange both = range;
    if (within.from)
        both.from = both.from ? std::max(*both.from, *within.from) : within.from;
    if (within.to)
        both.to = both.to ? std::min(*both.to, *within.to) : within.to;
    return both;
}

bool isStoredBefore(const Library& library, const Scope& scope) {
    return scope.range.from && library.plays() > 0 &&
           localDayOf(library.endOf(0), scope.zone, scope.dayStart) < *scope.range.from;
}

} // namespace afs
