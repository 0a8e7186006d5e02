// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/over_time.h"

#include <algorithm>

namespace afs {

namespace {

using std::chrono::local_days;
using std::chrono::months;
using std::chrono::year_month_day;
using std::chrono::years;

/// Half open; empty where an open end has no play to stand for it.
struct Span {
    local_days from;
    local_days to;
};

Span spanOf(const Scope& scope, const Selection& selection) {
    if (selection.days.empty() && !(scope.range.from && scope.range.to))
        return {};
    return {scope.range.from ? *scope.range.from : selection.days.front().day,
            scope.range.to ? *scope.range.to : selection.days.back().day + std::chrono::days(1)};
}

local_days startOf(local_days day, Bucket bucket, int firstWeekday) {
    const year_month_day date(day);
    switch (bucket) {
    case Bucket::Day:
        return day;
    case Bucket::Week:
        return startOfWeek(day, firstWeekday);
    case Bucket::Month:
        return local_days(date.year() / date.month() / 1);
    case Bucket::Year:
        return local_days(date.year() / 1 / 1);
    }
    return day;
}

local_days nextStart(local_days start, Bucket bucket) {
    switch (bucket) {
    case Bucket::Day:
        return start + std::chrono::days(1);
    case Bucket::Week:
        return start + std::chrono::days(7);
    case Bucket::Month:
        return local_days(year_month_day(start) + months(1));
    case Bucket::Year:
        return local_days(year_month_day(start) + years(1));
    }
    return start + std::chrono::days(1);
}

} // namespace

std::vector<TimeBucket> overTime(const Library&, const Scope& scope, const Selection& selection, Bucket bucket,
                                 int firstWeekday, local_days today) {
    const Span span = spanOf(scope, selection);
    std::vector<TimeBucket> buckets;
    auto day = selection.days.begin();
    if (span.from >= span.to)
        return buckets;
    for (local_days start = startOf(span.from, bucket, firstWeekday); start < span.to;) {
        TimeBucket next{start, nextStart(start, bucket), {}, false};
        next.unfinished = today < next.to || (scope.range.from && *scope.range.from > next.from) ||
                          (scope.range.to && *scope.range.to < next.to);
        for (; day != selection.days.end() && day->day < next.to; ++day)
            next.amount += day->amount;
        start = next.to;
        buckets.push_back(next);
    }
    return buckets;
}

Bucket bucketFor(const Library&, const Scope& scope, const Selection& selection) {
    constexpr int mostDays = 45;
    constexpr int mostDaysByWeek = 2 * 365 + 1;
    const std::int64_t length = daysInScope(scope, selection).calendar;
    return length <= mostDays ? Bucket::Day : length <= mostDaysByWeek ? Bucket::Week : Bucket::Month;
}

Hours perHour(const Selection& selection) {
    Hours hours{};
    for (const Hours& ofWeekday : selection.week) {
        for (std::size_t hour = 0; hour < hours.size(); ++hour)
            hours[hour] += ofWeekday[hour];
    }
    return hours;
}

Weekdays perWeekday(const Selection& selection) {
    Weekdays weekdays{};
    for (std::size_t weekday = 0; weekday < weekdays.size(); ++weekday) {
        for (const Amount& amount : selection.week[weekday])
            weekdays[weekday] += amount;
    }
    return weekdays;
}

std::array<Hours, 7> perWeekdayAndHour(const Selection& selection) {
    return selection.week;
}

std::vector<DayAmount> perDay(const Selection& selection) {
    return selection.days;
}

DaysInScope daysInScope(const Scope& scope, const Selection& selection, const CoveredDays& covered) {
    const Span span = spanOf(scope, selection);
    const auto active = static_cast<std::int64_t>(selection.days.size());
    return {std::max(active, covered.count({span.from, span.to})), active};
}

std::optional<DateRange> formerPeriod(const DateRange& range) {
    if (!range.from || !range.to || *range.from >= *range.to)
        return std::nullopt;
    for (const Bucket whole : {Bucket::Year, Bucket::Month}) {
        if (startOf(*range.from, whole, 1) == *range.from && nextStart(*range.from, whole) == *range.to)
            return DateRange{startOf(*range.from - std::chrono::days(1), whole, 1), range.from};
    }
    return DateRange{*range.from - (*range.to - *range.from), range.from};
}

} // namespace afs
