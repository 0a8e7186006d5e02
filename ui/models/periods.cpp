// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/periods.h"

#include "ui/models/format.h"
#include "ui/models/range_choice.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year_month_day;

struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

bool unfinished(const DateRange& range, local_days today) {
    return range.from && range.to && *range.from <= today && *range.to > today + days(1);
}

} // namespace

std::optional<DateRange> comparedWith(const DateRange& range, local_days today) {
    auto former = shifted(range, -1);
    if (former && unfinished(range, today))
        former->to = std::min(*former->to, *former->from + (today + days(1) - *range.from));
    return former;
}

QString comparedName(const DateRange& range, local_days today) {
    const auto whole = shifted(range, -1);
    if (!whole)
        return {};
    const RangeChoice choice = choiceFor(*whole, local_days{});
    const bool named = choice.kind != RangeChoice::Kind::Custom || wholePeriod(*whole);
    const auto compared = comparedWith(range, today);
    const auto length = (*compared->to - *compared->from).count();
    if (!named)
        return length == 1 ? PeriodWords::tr("the day before")
                           : PeriodWords::tr("%1 days before").arg(QLocale().toString(static_cast<qlonglong>(length)));
    if (*compared == *whole)
        return rangeTitle(choice);
    const QDate last = toDate(*compared->to).addDays(-1);
    return PeriodWords::tr("%1 to %2", "a period, its last compared day")
        .arg(rangeTitle(choice), QLocale().toString(last, QStringLiteral("d MMM")));
}

CalendarSpan calendarSpan(const DateRange& range, std::optional<local_days> lastPlay, local_days today) {
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

} // namespace afs
