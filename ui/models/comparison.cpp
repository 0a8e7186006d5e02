// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year_month_day;

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

struct ComparisonName {
    Comparison::Kind kind;
    const char* key;
};
constexpr std::array<ComparisonName, 3> comparisonNames{{{Comparison::Kind::FormerPeriod, "former"},
                                                         {Comparison::Kind::YearBefore, "year-before"},
                                                         {Comparison::Kind::Nothing, "nothing"}}};

constexpr int mostDaysCountedBack = 31;

bool unfinished(const DateRange& range, local_days today) {
    return range.from && range.to && *range.from <= today && *range.to > today + days(1);
}

/// 29 February becomes the last of its month.
local_days yearBefore(local_days day) {
    const year_month_day date = year_month_day(day) - std::chrono::years(1);
    return date.ok() ? local_days(date) : local_days(date.year() / date.month() / std::chrono::last);
}

/// Of a range with open ends there is no other.
std::optional<DateRange> wholePeriodOf(const DateRange& range, local_days today, const Comparison& comparison) {
    switch (comparison.kind) {
    case Comparison::Kind::FormerPeriod:
        return shifted(range, -1);
    case Comparison::Kind::YearBefore:
        if (!range.from || !range.to)
            return std::nullopt;
        return DateRange{yearBefore(*range.from), yearBefore(*range.to)};
    case Comparison::Kind::Chosen: {
        const DateRange chosen = datesOf(comparison.chosen, today);
        return chosen == range ? std::nullopt : std::optional(chosen);
    }
    case Comparison::Kind::Nothing:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<DateRange> comparedWith(const DateRange& range, local_days today, const Comparison& comparison) {
    auto former = wholePeriodOf(range, today, comparison);
    if (former && comparison.kind != Comparison::Kind::Chosen && unfinished(range, today))
        former->to = std::min(*former->to, *former->from + (today + days(1) - *range.from));
    return former;
}

QString comparedName(const DateRange& range, local_days today, const Comparison& comparison) {
    const auto whole = wholePeriodOf(range, today, comparison);
    if (!whole)
        return {};
    if (comparison.kind == Comparison::Kind::Chosen)
        return rangeTitle(comparison.chosen);
    const RangeChoice choice = choiceFor(*whole, local_days{});
    const bool named = choice.kind != RangeChoice::Kind::Custom || wholePeriod(*whole);
    const auto compared = comparedWith(range, today, comparison);
    const auto length = (*compared->to - *compared->from).count();
    // Nobody counts a hundred days back: a long time is told by its dates.
    if (!named && (comparison.kind == Comparison::Kind::YearBefore || length > mostDaysCountedBack))
        return dateSpanText(*compared);
    if (!named)
        return length == 1
                   ? ComparisonWords::tr("the day before")
                   : ComparisonWords::tr("%1 days before").arg(QLocale().toString(static_cast<qlonglong>(length)));
    if (*compared == *whole)
        return rangeTitle(choice);
    const QDate last = toDate(*compared->to).addDays(-1);
    return ComparisonWords::tr("%1 to %2", "a period, its last compared day")
        .arg(rangeTitle(choice), QLocale().toString(last, QStringLiteral("d MMM")));
}

QString comparisonKey(const Comparison& comparison) {
    for (const ComparisonName& name : comparisonNames)
        if (name.kind == comparison.kind)
            return QLatin1String(name.key);
    return rangeKey(comparison.chosen);
}

Comparison comparisonFromKey(const QString& key) {
    for (const ComparisonName& name : comparisonNames)
        if (key == QLatin1String(name.key))
            return Comparison::with(name.kind);
    const auto range = rangeFromKey(key);
    return range ? Comparison::withRange(*range) : Comparison{};
}

} // namespace afs
