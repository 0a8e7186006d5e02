// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/range_choice.h"

#include "core/base/time_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <array>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::year_month_day;
using RangeKind = RangeChoice::Kind;

struct RangeWords {
    Q_DECLARE_TR_FUNCTIONS(DateRanges)
};

struct KindName {
    RangeKind kind;
    const char* key = nullptr;
};

constexpr std::array<KindName, 9> kindNames{{{RangeKind::Today, "today"},
                                             {RangeKind::Yesterday, "yesterday"},
                                             {RangeKind::Last7Days, "last-7-days"},
                                             {RangeKind::Last30Days, "last-30-days"},
                                             {RangeKind::ThisMonth, "this-month"},
                                             {RangeKind::LastMonth, "last-month"},
                                             {RangeKind::ThisYear, "this-year"},
                                             {RangeKind::Last365Days, "last-365-days"},
                                             {RangeKind::AllTime, "all-time"}}};

local_days firstOf(std::chrono::year_month month) {
    return local_days(month / 1);
}

std::chrono::year_month monthOf(local_days day) {
    const year_month_day date(day);
    return date.year() / date.month();
}

local_days newYear(std::chrono::year year) {
    return local_days(year / 1 / 1);
}

DateRange monthRange(std::chrono::year_month month) {
    return {firstOf(month), firstOf(month + std::chrono::months(1))};
}

DateRange yearRange(std::chrono::year year) {
    return {newYear(year), newYear(year + std::chrono::years(1))};
}

/// The months of a range that begins and ends with one; 0 when it does not.
int wholeMonths(local_days from, local_days to) {
    const year_month_day first(from);
    const year_month_day last(to);
    if (from >= to || unsigned(first.day()) != 1 || unsigned(last.day()) != 1)
        return 0;
    return static_cast<int>((monthOf(to) - monthOf(from)).count());
}

std::optional<QString> wholePeriodTitle(const DateRange& range) {
    if (!range.from || !range.to)
        return std::nullopt;
    const int months = wholeMonths(*range.from, *range.to);
    const year_month_day first(*range.from);
    if (months == 1)
        return monthText(toDate(*range.from));
    if (months == 12 && unsigned(first.month()) == 1)
        return yearText(int(first.year()));
    return std::nullopt;
}

} // namespace

DateRange datesOf(const RangeChoice& choice, local_days today) {
    const local_days tomorrow = today + days(1);
    const std::chrono::year thisYear = year_month_day(today).year();
    switch (choice.kind) {
    case RangeKind::Today:
        return {today, tomorrow};
    case RangeKind::Yesterday:
        return {today - days(1), today};
    case RangeKind::Last7Days:
        return {tomorrow - days(7), tomorrow};
    case RangeKind::Last30Days:
        return {tomorrow - days(30), tomorrow};
    case RangeKind::ThisMonth:
        return monthRange(monthOf(today));
    case RangeKind::LastMonth:
        return monthRange(monthOf(today) - std::chrono::months(1));
    case RangeKind::ThisYear:
        return yearRange(thisYear);
    case RangeKind::Year:
        return yearRange(std::chrono::year(choice.year));
    case RangeKind::Last365Days:
        return {tomorrow - days(365), tomorrow};
    case RangeKind::AllTime:
        return {};
    case RangeKind::Custom:
        return choice.custom;
    }
    return {};
}

QString rangeTitle(const RangeChoice& choice) {
    switch (choice.kind) {
    case RangeKind::Today:
        return RangeWords::tr("Today");
    case RangeKind::Yesterday:
        return RangeWords::tr("Yesterday");
    case RangeKind::Last7Days:
        return RangeWords::tr("Last 7 days");
    case RangeKind::Last30Days:
        return RangeWords::tr("Last 30 days");
    case RangeKind::ThisMonth:
        return RangeWords::tr("This month");
    case RangeKind::LastMonth:
        return RangeWords::tr("Last month");
    case RangeKind::ThisYear:
        return RangeWords::tr("This year");
    case RangeKind::Year:
        return yearText(choice.year);
    case RangeKind::Last365Days:
        return RangeWords::tr("Last 365 days");
    case RangeKind::AllTime:
        return RangeWords::tr("All time");
    case RangeKind::Custom:
        return wholePeriodTitle(choice.custom).value_or(dateSpanText(choice.custom));
    }
    return {};
}

bool wholePeriod(const DateRange& range) {
    return wholePeriodTitle(range).has_value();
}

std::optional<DateRange> shifted(const DateRange& range, int steps) {
    if (!range.from || !range.to)
        return std::nullopt;
    if (const int months = wholeMonths(*range.from, *range.to); months > 0) {
        const auto first = monthOf(*range.from) + std::chrono::months(months * steps);
        return DateRange{firstOf(first), firstOf(first + std::chrono::months(months))};
    }
    const days length = (*range.to - *range.from) * steps;
    return DateRange{*range.from + length, *range.to + length};
}

RangeChoice choiceFor(const DateRange& range, local_days today) {
    if (!range.from && !range.to)
        return RangeChoice::of(RangeKind::AllTime);
    const std::chrono::year thisYear = year_month_day(today).year();
    if (range == yearRange(thisYear))
        return RangeChoice::of(RangeKind::ThisYear);
    if (range.from) {
        const std::chrono::year year = year_month_day(*range.from).year();
        if (range == yearRange(year))
            return RangeChoice::ofYear(int(year));
    }
    return RangeChoice::ofDates(range);
}

RangeChoice choiceOfYear(int year, local_days today) {
    return choiceFor(yearRange(std::chrono::year(year)), today);
}

QString rangeKey(const RangeChoice& choice) {
    for (const KindName& name : kindNames)
        if (name.kind == choice.kind)
            return QLatin1String(name.key);
    if (choice.kind == RangeKind::Year)
        return QString::number(choice.year);
    const auto end = [](const std::optional<local_days>& day) { return day ? fromUtf8(formatDate(*day)) : QString(); };
    return end(choice.custom.from) + QStringLiteral("..") + end(choice.custom.to);
}

std::optional<RangeChoice> rangeFromKey(const QString& key) {
    for (const KindName& name : kindNames)
        if (key == QLatin1String(name.key))
            return RangeChoice::of(name.kind);
    bool isNumber = false;
    const int year = key.toInt(&isNumber);
    if (isNumber)
        return year >= 1971 && year <= 9999 ? std::optional(RangeChoice::ofYear(year)) : std::nullopt;
    const QStringList ends = key.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return std::nullopt;
    DateRange range;
    for (const int i : {0, 1}) {
        if (ends[i].isEmpty())
            continue;
        const auto day = parseDate(ends[i].toStdString());
        if (!day)
            return std::nullopt;
        (i == 0 ? range.from : range.to) = day;
    }
    if (range.from && range.to && *range.from >= *range.to)
        return std::nullopt;
    return range == DateRange{} ? RangeChoice::of(RangeKind::AllTime) : RangeChoice::ofDates(range);
}

} // namespace afs
