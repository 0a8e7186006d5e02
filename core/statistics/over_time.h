// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/covered_days.h"
#include "core/statistics/selection.h"

namespace afs {

enum class Bucket : std::uint8_t { Day, Week, Month, Year };

struct TimeBucket {
    std::chrono::local_days from; ///< first local day
    std::chrono::local_days to;   ///< first local day after it
    Amount amount;
    bool unfinished = false; ///< `today` lies in it or before it, or the range cuts it off

    bool operator==(const TimeBucket&) const = default;
};

/// Plays over time; empty buckets are filled in between the range's ends (open ends: first and last counted play).
/// Every bucket is whole, also where the range cuts it; its amount is what lies in the range.
/// Weeks begin on `firstWeekday` (1 = Monday … 7 = Sunday, as Qt::DayOfWeek). `today` marks the unfinished bucket.
std::vector<TimeBucket> overTime(const Library& library, const Scope& scope, const Selection& selection, Bucket bucket,
                                 int firstWeekday, std::chrono::local_days today);

/// The bucket that a chart of this range wants: up to 45 days daily, up to two years weekly, else monthly.
Bucket bucketFor(const Library& library, const Scope& scope, const Selection& selection);

Hours perHour(const Selection& selection);
Weekdays perWeekday(const Selection& selection);
std::array<Hours, 7> perWeekdayAndHour(const Selection& selection);

/// Only days with counted plays, ascending.
std::vector<DayAmount> perDay(const Selection& selection);

/// How many days the averages of a scope divide by.
struct DaysInScope {
    std::int64_t calendar = 0; ///< covered days of the range (open ends: first to last counted play, both in)
    std::int64_t active = 0;   ///< days with at least one counted play; never more than `calendar`
};
DaysInScope daysInScope(const Scope& scope, const Selection& selection, const CoveredDays& covered = {});

} // namespace afs
