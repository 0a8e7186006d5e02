// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clock_data.h"

#include "ui/charts/chart_text.h"
#include "ui/models/chart_points.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace afs {

namespace {

using std::chrono::days;
using std::chrono::local_days;

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

std::int64_t sumOf(const std::array<std::int64_t, 7>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::int64_t divisor(const DayCounts& counts, int weekday, ClockAverage average) {
    if (average == ClockAverage::Sum)
        return 1;
    const auto& of = average == ClockAverage::PerCalendarDay ? counts.calendar : counts.active;
    return std::max<std::int64_t>(1, weekday < 0 ? sumOf(of) : of[static_cast<std::size_t>(weekday)]);
}

QString averageFigure(double plays, double ms) {
    const QString number = fractionText(plays);
    return number == fractionText(1) ? ClockWords::tr("1 play, %1 on average", "time").arg(durationText(ms))
                                     : ClockWords::tr("%1 plays, %2 on average").arg(number, durationText(ms));
}

struct ClockBar {
    QString name;
    Amount amount;
    std::int64_t divideBy = 1;
    bool selected = false;
    std::optional<Amount> former{};
    std::int64_t formerDivideBy = 1;
};

bool isCompared(const ClockData& data, ClockAverage average) {
    return data.former && (data.comparesWhole || average != ClockAverage::Sum);
}

QString formerName(const ClockData& data) {
    return comparedName(data.asked.scope.range, data.asked.today, data.asked.comparison, data.asked.covered);
}

/// What a bar is compared with: `find` takes it and what it is divided by out of the other figures.
template <typename Find>
void compare(ClockBar& bar, const ClockData& data, ClockAverage average, const Find& find) {
    if (isCompared(data, average))
        std::tie(bar.former, bar.formerDivideBy) = find(*data.former);
}

ChartPoint clockPoint(const ClockBar& bar, Metric metric, ClockAverage average) {
    ChartPoint point = pointOf(bar.name, bar.amount, metric);
    const auto by = static_cast<double>(bar.divideBy);
    point.value /= by;
    point.estimated /= by;
    if (average != ClockAverage::Sum)
        point.name = ClockWords::tr("%1: %2 (altogether %3)", "hour or weekday, average, sum")
                         .arg(bar.name,
                              averageFigure(static_cast<double>(bar.amount.plays) / by,
                                            static_cast<double>(bar.amount.by(Metric::Time)) / by),
                              bothFiguresText(bar.amount));
    point.selected = bar.selected;
    return point;
}

ChartData clockChart(const QString& what, const std::vector<ClockBar>& bars, const ClockData& data,
                     ClockAverage average) {
    const Metric metric = data.asked.scope.metric;
    ChartData chart = emptyChart(metric);
    chart.firstWeekday = data.asked.firstWeekday;
    if (metric == Metric::Plays && average != ClockAverage::Sum)
        chart.scale = ChartScale::Average;
    QStringList names;
    std::vector<Amount> amounts;
    ChartColumn averages{ClockWords::tr("Average"), {}, true};
    if (metric == Metric::Time)
        averages.exactTitle = ClockWords::tr("Average (s)");
    const QString former = formerName(data);
    for (const ClockBar& bar : bars) {
        chart.points.push_back(clockPoint(bar, metric, average));
        if (bar.former)
            setCompared(chart.points.back(), *bar.former, former, metric, static_cast<double>(bar.formerDivideBy));
        names.append(bar.name);
        amounts.push_back(bar.amount);
        const double value = chart.points.back().value;
        averages.exact.append(metric == Metric::Time ? secondsText(value)
                                                     : QString::number(value, 'f', QLocale::FloatingPointShortest));
        averages.cells.append(metric == Metric::Time ? durationText(value) : QLocale().toString(value, 'f', 2));
    }
    chart.table = amountTable(what, names, amounts);
    const QString compared = average == ClockAverage::Sum ? QString() : averages.title;
    if (average != ClockAverage::Sum)
        chart.table.push_back(std::move(averages));
    addComparedColumn(chart, former, compared);
    chart.summary = summaryOf(chart, data.totals.amount);
    return chart;
}

bool contains(const std::vector<int>& values, int value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

void keepOnly(DayCounts& counts, const std::vector<int>& weekdays) {
    if (weekdays.empty())
        return;
    for (int weekday = 0; weekday < 7; ++weekday) {
        if (contains(weekdays, weekday))
            continue;
        counts.calendar[static_cast<std::size_t>(weekday)] = 0;
        counts.active[static_cast<std::size_t>(weekday)] = 0;
    }
}

} // namespace

namespace {

std::int64_t dayNumber(local_days day) {
    return day.time_since_epoch().count();
}

/// How often each weekday is among the days [from, to).
void addWeekdays(std::int64_t from, std::int64_t to, std::array<std::int64_t, 7>& counts) {
    const std::int64_t length = std::max<std::int64_t>(0, to - from);
    for (auto& count : counts)
        count += length / 7;
    for (std::int64_t day = from + length / 7 * 7; day < to; ++day)
        ++counts[static_cast<std::size_t>(weekdayOf(static_cast<std::int32_t>(day)))];
}

} // namespace

DayCounts dayCounts(const DateRange& range, const Selection& selection, local_days today, const CoveredDays& covered) {
    DayCounts counts;
    for (const DayAmount& day : selection.days)
        ++counts.active[static_cast<std::size_t>(weekdayOf(static_cast<std::int32_t>(dayNumber(day.day))))];
    const bool any = !selection.days.empty();
    if (!any && (!range.from || !range.to))
        return counts;
    const std::int64_t from = dayNumber(range.from ? *range.from : selection.days.front().day);
    // A play after today (a wrong clock) still has its day.
    const std::int64_t afterLast = any ? dayNumber(selection.days.back().day) + 1 : 0;
    const std::int64_t to =
        std::min(range.to ? dayNumber(*range.to) : afterLast, std::max(dayNumber(today) + 1, afterLast));
    if (covered.isEveryDay()) {
        addWeekdays(from, to, counts.calendar);
        return counts;
    }
    for (const DateSpan& known : covered.known())
        addWeekdays(std::max(from, dayNumber(known.from)), std::min(to, dayNumber(known.to)), counts.calendar);
    for (std::size_t weekday = 0; weekday < counts.calendar.size(); ++weekday)
        counts.calendar[weekday] = std::max(counts.calendar[weekday], counts.active[weekday]);
    return counts;
}

namespace {

ClockFigures clockFigures(const Question& question, const Scope& scope, SelectionCache& selections) {
    Scope allHours = scope;
    allHours.filter.hours.clear();
    Scope allWeekdays = scope;
    allWeekdays.filter.weekdays.clear();
    Scope allCells = allHours;
    allCells.filter.weekdays.clear();
    const SelectionPtr everything = selections.of(question.library, allCells);
    ClockFigures figures;
    figures.hours = perHour(*selections.of(question.library, allHours));
    figures.weekdays = perWeekday(*selections.of(question.library, allWeekdays));
    figures.cells = perWeekdayAndHour(*everything);
    figures.days = dayCounts(scope.range, *everything, question.today, question.covered);
    figures.hoursDays = figures.days;
    keepOnly(figures.hoursDays, scope.filter.weekdays);
    return figures;
}

} // namespace

ClockData clockData(const Question& question, SelectionCache& selections, const Wanted& wanted) {
    ClockData data;
    data.asked = question;
    const SelectionPtr selection = selections.of(question.library, question.scope);
    data.totals = totals(*question.library, *selection);
    if (!wanted)
        return data;
    static_cast<ClockFigures&>(data) = clockFigures(question, question.scope, selections);
    Scope former = question.scope;
    const auto compared = comparedDays(former.range, question.today, question.comparison, question.covered);
    if (!wanted || !compared)
        return data;
    data.comparesWhole = compared->isWhole;
    former.range = compared->then;
    if (!selections.of(question.library, former)->rows.empty())
        data.former = clockFigures(question, former, selections);
    return data;
}

int weekdayOfBar(int bar, int firstWeekday) {
    return (bar + firstWeekday - 1) % 7;
}

ChartData clockHoursChart(const ClockData& data, ClockAverage average) {
    std::vector<ClockBar> bars;
    for (int hour = 0; hour < 24; ++hour) {
        const auto at = static_cast<std::size_t>(hour);
        bars.push_back({hourName(hour), data.hours[at], divisor(data.hoursDays, -1, average),
                        contains(data.asked.scope.filter.hours, hour)});
        compare(bars.back(), data, average, [&](const ClockFigures& former) {
            return std::pair(former.hours[at], divisor(former.hoursDays, -1, average));
        });
    }
    return clockChart(ClockWords::tr("Hour"), bars, data, average);
}

ChartData clockWeekdaysChart(const ClockData& data, ClockAverage average) {
    std::vector<ClockBar> bars;
    for (int bar = 0; bar < 7; ++bar) {
        const int weekday = weekdayOfBar(bar, data.asked.firstWeekday);
        bars.push_back({weekdayName(weekday), data.weekdays[static_cast<std::size_t>(weekday)],
                        divisor(data.days, weekday, average), contains(data.asked.scope.filter.weekdays, weekday)});
        compare(bars.back(), data, average, [&](const ClockFigures& former) {
            return std::pair(former.weekdays[static_cast<std::size_t>(weekday)],
                             divisor(former.days, weekday, average));
        });
    }
    ChartData chart = clockChart(ClockWords::tr("Weekday"), bars, data, average);
    for (int bar = 0; bar < 7; ++bar)
        chart.points[static_cast<std::size_t>(bar)].label =
            shortWeekdayName(weekdayOfBar(bar, data.asked.firstWeekday));
    return chart;
}

ChartData clockCellsChart(const ClockData& data, ClockAverage average) {
    const Filter& filter = data.asked.scope.filter;
    std::vector<ClockBar> bars;
    for (int weekday = 0; weekday < 7; ++weekday)
        for (int hour = 0; hour < 24; ++hour) {
            const bool narrowed = !filter.weekdays.empty() || !filter.hours.empty();
            const bool inIt = (filter.weekdays.empty() || contains(filter.weekdays, weekday)) &&
                              (filter.hours.empty() || contains(filter.hours, hour));
            bars.push_back({ClockWords::tr("%1, %2", "weekday, hour").arg(weekdayName(weekday), hourName(hour)),
                            data.cells[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)],
                            divisor(data.days, weekday, average), narrowed && inIt});
            compare(bars.back(), data, average, [&](const ClockFigures& former) {
                return std::pair(former.cells[static_cast<std::size_t>(weekday)][static_cast<std::size_t>(hour)],
                                 divisor(former.days, weekday, average));
            });
        }
    return clockChart(ClockWords::tr("Weekday and hour"), bars, data, average);
}

QString withComparedText(const QString& unit, const ClockData& data, ClockAverage average) {
    return !isCompared(data, average)
               ? unit
               : QCoreApplication::translate("OverviewCharts", "%1; the lines are %2", "unit, compared period")
                     .arg(unit, formerName(data));
}

QString averageText(const ClockData& data, ClockAverage average) {
    // Of the weekdays that are filtered by: what the hours are divided by.
    const auto& days = average == ClockAverage::PerActiveDay ? data.hoursDays.active : data.hoursDays.calendar;
    const std::int64_t sum = sumOf(days);
    if (sum == 1)
        return average == ClockAverage::PerActiveDay ? ClockWords::tr("One day with music") : ClockWords::tr("One day");
    const QString count = countText(static_cast<double>(sum));
    switch (average) {
    case ClockAverage::PerCalendarDay:
        return data.asked.covered.isEveryDay() ? ClockWords::tr("Average per calendar day, over %1 days").arg(count)
                                               : ClockWords::tr("Average per known day, over %1 days").arg(count);
    case ClockAverage::PerActiveDay:
        return ClockWords::tr("Average per day with music, over %1 days").arg(count);
    case ClockAverage::Sum:
        return ClockWords::tr("Sum over %1 days").arg(count);
    }
    return {};
}

} // namespace afs
