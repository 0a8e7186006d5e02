// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/covered_days.h"

#include "core/library/library.h"
#include "core/statistics/zone_offsets.h"

#include <algorithm>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::uint8_t scanSources =
    sourceBit(Source::WebApi) | sourceBit(Source::Live) | sourceBit(Source::LocalPlayer);

local_days dayOf(Instant moment, const Scope& scope) {
    const std::int64_t ms = moment.time_since_epoch().count();
    const ZoneOffsets offsets(scope.zone, ms, ms, scope.dayStart);
    LocalClock clock(offsets);
    clock.moveTo(ms);
    return local_days(days(clock.day()));
}

/// Ascending, with what touches in one.
std::vector<DateSpan> joined(std::vector<DateSpan> spans) {
    std::sort(spans.begin(), spans.end(), [](const DateSpan& a, const DateSpan& b) { return a.from < b.from; });
    std::vector<DateSpan> joined;
    for (const DateSpan& span : spans) {
        if (!joined.empty() && span.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    return joined;
}

/// The time of the open gaps, ascending, with what touches in one.
std::vector<TimeSpan> blindTimes(const std::vector<Gap>& gaps) {
    std::vector<TimeSpan> open;
    for (const Gap& gap : gaps)
        if (gap.isOpen && !gap.isOfLocalFiles && gap.from < gap.to)
            open.push_back({gap.from, gap.to});
    std::sort(open.begin(), open.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.first < b.first; });
    std::vector<TimeSpan> joined;
    for (const TimeSpan& time : open) {
        if (!joined.empty() && time.first <= joined.back().last)
            joined.back().last = std::max(joined.back().last, time.last);
        else
            joined.push_back(time);
    }
    return joined;
}

/// The days of which more than half lies in one of `blind`.
std::vector<DateSpan> blindDays(const std::vector<TimeSpan>& blind, const Scope& scope) {
    struct Part {
        local_days day;
        Milliseconds blind;
        Milliseconds length;
    };
    std::vector<Part> parts;
    for (const TimeSpan& time : blind) {
        const local_days last = dayOf(time.last, scope);
        for (local_days day = dayOf(time.first, scope); day <= last; day += days(1)) {
            const Instant begin = beginOfDay(day, scope.zone, scope.dayStart);
            const Instant end = beginOfDay(day + days(1), scope.zone, scope.dayStart);
            const Milliseconds shared =
                std::max(Milliseconds(0), std::min(end, time.last) - std::max(begin, time.first));
            if (!parts.empty() && parts.back().day == day)
                parts.back().blind += shared; // two gaps of one day
            else
                parts.push_back({day, shared, end - begin});
        }
    }
    std::vector<DateSpan> taken;
    for (const Part& part : parts)
        if (part.blind * 2 > part.length)
            taken.push_back({part.day, part.day + days(1)});
    return joined(std::move(taken));
}

/// What is left of `span` without `taken`.
void addWithout(const DateSpan& span, const std::vector<DateSpan>& taken, std::vector<DateSpan>& into) {
    local_days from = span.from;
    for (const DateSpan& hole : taken) {
        if (hole.to <= from || hole.from >= span.to)
            continue;
        if (hole.from > from)
            into.push_back({from, hole.from});
        from = hole.to;
    }
    if (from < span.to)
        into.push_back({from, span.to});
}

/// From the first play that a scanner saw to its last look, or the last such play.
std::optional<DateSpan> scannedDays(const Library& library, const Scope& scope, const HistorySources& sources) {
    const auto isScanned = [](std::uint8_t bits) { return (bits & scanSources) != 0; };
    const auto first = std::find_if(library.sources.begin(), library.sources.end(), isScanned);
    if (first == library.sources.end())
        return std::nullopt;
    auto last = library.sources.end() - 1;
    while (!isScanned(*last))
        --last;
    const auto endOf = [&](auto place) { return library.endOf(static_cast<Row>(place - library.sources.begin())); };
    const Instant until = std::max(endOf(last), sources.lastLook.value_or(endOf(last)));
    return DateSpan{dayOf(endOf(first), scope), dayOf(until, scope) + days(1)};
}

/// The first of `spans` that ends after `day`.
std::vector<DateSpan>::const_iterator firstAfter(const std::vector<DateSpan>& spans, local_days day) {
    return std::upper_bound(spans.begin(), spans.end(), day,
                            [](local_days wanted, const DateSpan& span) { return wanted < span.to; });
}

} // namespace

bool CoveredDays::covers(local_days day) const {
    if (m_isEveryDay)
        return true;
    const auto span = firstAfter(m_known, day);
    return span != m_known.end() && span->from <= day;
}

std::int64_t CoveredDays::count(DateSpan days) const {
    if (days.from >= days.to)
        return 0;
    if (m_isEveryDay)
        return (days.to - days.from).count();
    std::int64_t sum = 0;
    for (auto span = firstAfter(m_known, days.from); span != m_known.end() && span->from < days.to; ++span)
        sum += (std::min(span->to, days.to) - std::max(span->from, days.from)).count();
    return sum;
}

std::optional<DateSpan> CoveredDays::within(DateSpan days) const {
    if (days.from >= days.to)
        return std::nullopt;
    if (m_isEveryDay)
        return days;
    const auto first = firstAfter(m_known, days.from);
    if (first == m_known.end() || first->from >= days.to)
        return std::nullopt;
    auto last = first;
    while (std::next(last) != m_known.end() && std::next(last)->from < days.to)
        ++last;
    return DateSpan{std::max(first->from, days.from), std::min(last->to, days.to)};
}

CoveredDays coveredDays(const Library& library, const Scope& scope, const HistorySources& sources) {
    std::vector<DateSpan> reached;
    for (const TimeSpan& import : sources.imports)
        reached.push_back({dayOf(import.first, scope), dayOf(import.last, scope) + days(1)});
    std::vector<DateSpan> known = reached;
    if (const auto scanned = scannedDays(library, scope, sources)) {
        reached.push_back(*scanned);
        addWithout(*scanned, blindDays(blindTimes(sources.gaps), scope), known);
    }
    if (reached.empty())
        return {};
    return {joined(std::move(reached)), joined(std::move(known))};
}

} // namespace afs
