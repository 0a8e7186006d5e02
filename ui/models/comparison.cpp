// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"

#include "core/base/locale_time.h"
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
        // Whole months and years stay whole; else the last day is that of the same date.
        return DateRange{yearBefore(*range.from),
                         wholePeriod(range) ? yearBefore(*range.to) : yearBefore(*range.to - days(1)) + days(1)};
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

local_days dayBeside(local_days day, local_days from, local_days to) {
    const year_month_day first(from);
    const year_month_day other(to);
    if (first.month() != other.month() || first.day() != other.day())
        return to + (day - from);
    const year_month_day date(day);
    const year_month_day same(date.year() + (other.year() - first.year()), date.month(), date.day());
    return same.ok() ? local_days(same) : local_days(same.year() / std::chrono::March / 1);
}

std::optional<DateRange> comparedWith(const DateRange& range, local_days today, const Comparison& comparison) {
    auto former = wholePeriodOf(range, today, comparison);
    if (former && comparison.kind != Comparison::Kind::Chosen && unfinished(range, today))
        former->to = std::min(*former->to, dayBeside(today + days(1), *range.from, *former->from));
    return former;
}

namespace {

bool isMostlyKnown(const DateSpan& span, const CoveredDays& covered) {
    constexpr double most = 0.9;
    return static_cast<double>(covered.count(span)) >= most * static_cast<double>((span.to - span.from).count());
}

} // namespace

std::optional<ComparedDays> comparedDays(const DateRange& range, local_days today, const Comparison& comparison,
                                         const CoveredDays& covered) {
    const auto former = comparedWith(range, today, comparison);
    if (!former)
        return std::nullopt;
    const ComparedDays asTheyAre{range, *former, *former};
    if (covered.isEveryDay() || comparison.kind == Comparison::Kind::Chosen || !range.from || !range.to)
        return asTheyAre;
    const DateSpan now{*range.from, std::max(*range.from, std::min(*range.to, today + days(1)))};
    const DateSpan then{*former->from, *former->to};
    const auto knownNow = covered.within(now);
    const auto knownThen = covered.within(then);
    if (!knownNow || !knownThen)
        return std::nullopt;
    DateSpan ofNow{std::max(knownNow->from, dayBeside(knownThen->from, then.from, now.from)), now.to};
    DateSpan ofThen{dayBeside(ofNow.from, now.from, then.from), then.to};
    if (knownNow->to < now.to || knownThen->to < then.to) {
        // The ends of two months of unequal length stand beside each other while both are known.
        const local_days end = knownThen->to < then.to ? dayBeside(knownThen->to, then.from, now.from) : now.to;
        ofNow.to = std::min(knownNow->to, end);
        ofThen.to = std::min(then.to, dayBeside(ofNow.to, now.from, then.from));
    }
    if (ofNow.from >= ofNow.to || ofThen.from >= ofThen.to || !isMostlyKnown(ofNow, covered) ||
        !isMostlyKnown(ofThen, covered))
        return std::nullopt;
    ComparedDays compared;
    compared.isWhole = ofNow.from <= knownNow->from && ofNow.to >= knownNow->to;
    compared.isCut = ofNow != now || ofThen != then;
    compared.now = compared.isWhole ? range : DateRange{ofNow.from, ofNow.to};
    compared.then = {ofThen.from, ofThen.to};
    compared.beside = {then.from, ofThen.to};
    return compared;
}

namespace {

/// "7 days before 4 Mar": what lies right before a range that begins on `day`.
QString daysBeforeText(local_days day, std::int64_t length, local_days today) {
    const bool isThisYear = year_month_day(day).year() == year_month_day(today).year();
    const QString date = isThisYear ? dayOfYearText(toDate(day)) : dateText(toDate(day));
    return length == 1 ? ComparisonWords::tr("the day before %1", "a date").arg(date)
                       : ComparisonWords::tr("%1 days before %2", "number, a date")
                             .arg(QLocale().toString(static_cast<qlonglong>(length)), date);
}

/// The name of a compared period that is not cut: "2025", "7 days before 4 Mar".
QString periodName(const DateRange& range, local_days today, const Comparison& comparison) {
    const auto whole = wholePeriodOf(range, today, comparison);
    if (!whole)
        return {};
    if (comparison.kind == Comparison::Kind::Chosen)
        return rangeTitle(comparison.chosen);
    const RangeChoice choice = choiceFor(*whole, local_days{});
    const bool named = choice.kind != RangeChoice::Kind::Custom || wholePeriod(*whole);
    const auto compared = comparedWith(range, today, comparison);
    const auto length = (*compared->to - *compared->from).count();
    // Nobody counts a hundred days back: a long time is told by its dates, and so are the first days of one.
    if (!named &&
        (comparison.kind == Comparison::Kind::YearBefore || length > mostDaysCountedBack || *compared != *whole))
        return dateSpanText(*compared);
    if (!named)
        return daysBeforeText(*range.from, length, today);
    if (*compared == *whole)
        return rangeTitle(choice);
    return dateSpanText(*compared); // a year up to a day would have ends of two kinds
}

} // namespace

QString comparedName(const DateRange& range, local_days today, const Comparison& comparison,
                     const CoveredDays& covered) {
    const auto compared = comparedDays(range, today, comparison, covered);
    if (!compared)
        return {};
    if (!compared->isCut)
        return periodName(range, today, comparison);
    const auto whole = wholePeriodOf(range, today, comparison);
    const bool isNamed = wholePeriod(*whole) && compared->then == *whole;
    const QString part = isNamed ? rangeTitle(choiceFor(*whole, local_days{})) : dateSpanText(compared->then);
    return ComparisonWords::tr("%1, as covered", "a compared period of which not every day is known").arg(part);
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
