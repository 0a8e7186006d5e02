// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/area_chart_view.h"
#include "ui/charts/bar_chart_view.h"
#include "ui/charts/calendar_view.h"
#include "ui/charts/hour_heat_view.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/charts/rank_course_view.h"
#include "ui/charts/strip_view.h"

#include <memory>
#include <ostream>
#include <string>

namespace afs::test {

/// `count` points with names "point 0: 1 plays" and so on.
inline ChartData numbered(int count) {
    ChartData data{.summary = QStringLiteral("A summary."), .unit = QStringLiteral("plays")};
    for (int index = 0; index < count; ++index) {
        const double value = 1 + (index * 7) % 13;
        data.points.push_back({.label = QStringLiteral("p%1").arg(index),
                               .name = QStringLiteral("point %1: %2 plays").arg(index).arg(value),
                               .value = value});
    }
    return data;
}

struct ChartKind {
    const char* name;
    int points;
    std::unique_ptr<ChartView> (*make)();
};

inline std::ostream& operator<<(std::ostream& out, const ChartKind& kind) {
    return out << kind.name;
}

inline std::unique_ptr<ChartView> makeCalendar() {
    auto view = std::make_unique<CalendarView>();
    view->setDays(QDate(2024, 1, 1), numbered(366));
    return view;
}

template <typename View, int count>
std::unique_ptr<ChartView> make() {
    auto view = std::make_unique<View>();
    view->setData(numbered(count));
    return view;
}

inline const std::vector<ChartKind>& chartKinds() {
    static const std::vector<ChartKind> kinds{
        {"bars", 12, make<BarChartView, 12>},  {"clock", 24, make<ClockBars, 24>},
        {"area", 30, make<AreaChartView, 30>}, {"rank", 5, make<RankBarsView, 5>},
        {"calendar", 366, makeCalendar},       {"heat", 168, make<HourHeatView, 168>},
        {"strip", 120, make<StripView, 120>},  {"course", 24, make<RankCourseView, 24>}};
    return kinds;
}

/// The chart in a window of a usual size, shown.
inline std::unique_ptr<ChartView> shown(const ChartKind& kind) {
    std::unique_ptr<ChartView> view = kind.make();
    view->resize(900, 260);
    view->show();
    return view;
}

} // namespace afs::test
