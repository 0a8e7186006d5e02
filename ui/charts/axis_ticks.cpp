// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"

#include "core/base/locale_time.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace afs {

namespace {

constexpr int mostIntervals = 5;

/// 1, 2, 5, 10, 20, 25, 50, 100 … : the first that needs few enough intervals.
double decimalStep(double highest, double unit) {
    for (double power = unit;; power *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            const bool isRound = factor != 2.5 || power >= 10 * std::max(1.0, unit); // 2.5 has a decimal
            if (isRound && highest <= power * factor * mostIntervals) {
                return power * factor;
            }
        }
    }
}

/// Averages may lie far below 1: the unit is a tenth of their size or less, and never more than a whole one.
double averageUnit(double highest) {
    return highest > 0 ? std::min(1.0, std::pow(10.0, std::floor(std::log10(highest)) - 1)) : 1.0;
}

double timeStep(double highest) {
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    for (const double unit : {second, minute}) {
        for (const double factor : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0}) {
            if (highest <= unit * factor * mostIntervals) {
                return unit * factor;
            }
        }
    }
    return decimalStep(highest, 60 * minute);
}

double stepFor(double highest, ChartScale scale) {
    switch (scale) {
    case ChartScale::Count:
        return decimalStep(highest, 1);
    case ChartScale::Average:
        return decimalStep(highest, averageUnit(highest));
    case ChartScale::Duration:
        return timeStep(highest);
    }
    return 1;
}

/// A way to divide the calendar: every `count` days, or every `months` months.
struct Division {
    int days;
    int months;
};

constexpr std::array<Division, 13> divisions{
    {{1, 0}, {7, 0}, {14, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 6}, {0, 12}, {0, 24}, {0, 60}, {0, 120}, {0, 240}, {0, 600}}};

/// The last boundary on or before `date`.
QDate boundaryBefore(const QDate& date, const Division& division, int firstWeekday) {
    if (division.months > 0) {
        const int months = date.year() * 12 + date.month() - 1;
        const int aligned = months - months % division.months;
        return QDate(aligned / 12, aligned % 12 + 1, 1);
    }
    // Julian day 0 is a Monday, so days from it count weeks.
    const qint64 shift = division.days < 7 ? 0 : firstWeekday - 1;
    const qint64 day = date.toJulianDay() - shift;
    return QDate::fromJulianDay(day - day % division.days + shift);
}

QDate boundaryAfter(const QDate& boundary, const Division& division) {
    return division.months > 0 ? boundary.addMonths(division.months) : boundary.addDays(division.days);
}

QString boundaryText(const QDate& date, const Division& division, bool namesYears, const QLocale& locale) {
    if (division.months == 0) {
        return dayOfYearText(date, locale);
    }
    const bool isYear = date.month() == 1 && (namesYears || division.months % 12 == 0);
    return isYear ? locale.toString(date, QStringLiteral("yyyy"))
                  : locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
}

/// The typical length of a bucket; of one bucket alone nothing is known.
int bucketDays(const std::vector<ChartPoint>& points) {
    return points.size() < 2
               ? 1
               : static_cast<int>(points.front().date.daysTo(points.back().date) / (std::ssize(points) - 1));
}

bool isCoarseEnough(const Division& division, int days) {
    constexpr int longestMonth = 31;
    return division.days >= days || division.months * longestMonth >= days;
}

/// The boundaries of a division, each at the bucket it lies in. Nothing when there are more than `most`.
std::optional<std::vector<AxisTick>> divide(const std::vector<ChartPoint>& points, const Division& division, int most,
                                            const QLocale& locale) {
    const QDate first = points.front().date;
    const QDate last = points.back().date;
    const bool namesYears = first.year() != last.year();
    // Weeks begin where they were counted from.
    const int firstWeekday = bucketDays(points) == 7 ? last.dayOfWeek() : static_cast<int>(locale.firstDayOfWeek());
    QDate boundary = boundaryBefore(first, division, firstWeekday);
    if (boundary < first) {
        boundary = boundaryAfter(boundary, division);
    }
    std::vector<AxisTick> ticks;
    // The last bucket has no known end: a boundary after its start is left to the next one.
    for (auto point = points.begin(); boundary <= last; boundary = boundaryAfter(boundary, division)) {
        point = std::upper_bound(point, points.end(), boundary,
                                 [](const QDate& date, const ChartPoint& other) { return date < other.date; }) -
                1;
        ticks.push_back(
            {static_cast<double>(point - points.begin()), boundaryText(boundary, division, namesYears, locale)});
        if (std::ssize(ticks) > most) {
            return std::nullopt;
        }
    }
    return ticks;
}

std::vector<AxisTick> everyNth(const std::vector<AxisTick>& all, int most,
                               const std::function<bool(const std::vector<AxisTick>&)>& fits) {
    for (std::size_t step = 1; step <= all.size(); ++step) {
        if ((all.size() + step - 1) / step > static_cast<std::size_t>(most)) {
            continue;
        }
        std::vector<AxisTick> some;
        for (std::size_t index = 0; index < all.size(); index += step) {
            some.push_back(all[index]);
        }
        if (fits(some)) {
            return some;
        }
    }
    return {};
}

/// All but those that touch the one before: a few names of unequal length, most of which have room.
std::vector<AxisTick> mostOf(const std::vector<AxisTick>& all,
                             const std::function<bool(const std::vector<AxisTick>&)>& fits) {
    std::vector<AxisTick> some;
    for (const AxisTick& tick : all) {
        some.push_back(tick);
        if (!fits(some)) {
            some.pop_back();
        }
    }
    return some;
}

std::vector<AxisTick> ownLabels(const std::vector<ChartPoint>& points, const QLocale& locale, bool dated) {
    std::vector<AxisTick> ticks;
    for (std::size_t index = 0; index < points.size(); ++index) {
        const QString text = dated ? dayOfYearText(points[index].date, locale) : points[index].label;
        if (!text.isEmpty()) {
            ticks.push_back({static_cast<double>(index), text});
        }
    }
    return ticks;
}

/// First and last come the points that stand apart, at most two beside each other.
std::vector<AxisTick> apartLabels(const std::vector<ChartPoint>& points) {
    std::vector<AxisTick> ticks;
    for (std::size_t index = 0; index < points.size(); ++index) {
        if (!points[index].isApart)
            continue;
        const auto at = static_cast<double>(index);
        const bool isSecond = !ticks.empty() && ticks.back().at == at - 1;
        if (isSecond)
            ticks.back().side = AxisTick::Side::Left;
        ticks.push_back({at, points[index].label, isSecond ? AxisTick::Side::Right : AxisTick::Side::Centre});
    }
    return ticks;
}

/// Every nth of the others between the labels of the points that stand apart, which all stay.
std::vector<AxisTick> labelsAround(const std::vector<AxisTick>& apart, std::vector<AxisTick> others, int most,
                                   const std::function<bool(const std::vector<AxisTick>&)>& fits) {
    const auto with = [&apart](std::vector<AxisTick> some) {
        some.insert(some.end(), apart.begin(), apart.end());
        std::ranges::sort(some, {}, &AxisTick::at);
        return some;
    };
    std::erase_if(others, [&](const AxisTick& other) {
        return std::ranges::any_of(apart, [&](const AxisTick& one) { return one.at == other.at; });
    });
    const auto firstWithRoom = std::ranges::find_if(others, [&](const AxisTick& other) { return fits(with({other})); });
    others.erase(others.begin(), firstWithRoom);
    const auto room = std::max(1, most - static_cast<int>(apart.size()));
    return with(everyNth(others, room, [&](const std::vector<AxisTick>& some) { return fits(with(some)); }));
}

} // namespace

std::vector<double> valueTicks(double highest, ChartScale scale) {
    const double top = std::isfinite(highest) ? std::max(highest, 0.0) : 0.0;
    const double step = stepFor(top, scale);
    std::vector<double> ticks{0};
    do {
        ticks.push_back(static_cast<double>(ticks.size()) * step);
    } while (ticks.back() < top);
    return ticks;
}

std::vector<AxisTick> labelTicks(const std::vector<ChartPoint>& points, int most, const QLocale& locale,
                                 const std::function<bool(const std::vector<AxisTick>&)>& fits) {
    if (points.empty()) {
        return {};
    }
    const bool dated =
        std::all_of(points.begin(), points.end(), [](const ChartPoint& point) { return point.date.isValid(); });
    if (const auto apart = apartLabels(points); !apart.empty()) {
        return labelsAround(apart, ownLabels(points, locale, false), most, fits);
    }
    if (!dated) {
        const std::vector<AxisTick> all = ownLabels(points, locale, false);
        constexpr double nearlyAll = 0.75;
        if (std::ssize(all) <= most) {
            std::vector<AxisTick> some = mostOf(all, fits);
            if (static_cast<double>(some.size()) >= nearlyAll * static_cast<double>(all.size())) {
                return some;
            }
        }
        return everyNth(all, most, fits);
    }
    const int days = bucketDays(points);
    for (const Division& division : divisions) {
        if (!isCoarseEnough(division, days)) {
            continue;
        }
        const auto ticks = divide(points, division, most, locale);
        if (ticks && ticks->size() >= 2 && fits(*ticks)) {
            return *ticks;
        }
    }
    return everyNth(ownLabels(points, locale, true), most, fits);
}

} // namespace afs
