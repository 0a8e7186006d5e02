// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clock_data.h"
#include "ui/models/habits_data.h"
#include "ui/pages/page.h"

namespace afs {

class BarChartView;
class CardGrid;
class ChartCard;
class ClockBars;
class HourHeatView;
class KpiCard;
class SegmentedSwitch;
class ThemedLabel;

/// When: hours of the day, weekdays, and both together, as averages of days; and how: in a row, at a stretch, to the
/// end, on what and where.
class ClockPage final : public Page {
    Q_OBJECT

public:
    explicit ClockPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;
    void showLoading(bool loading) override;

private:
    void build();
    void connectCharts();
    void offerHabits();
    void buildHabits(QWidget* content, CardGrid& grid);
    void present();
    void presentHabits();
    ClockAverage average() const;

    struct Answer {
        ClockData clock;
        HabitsData habits;
    };

    ClockData m_data;
    HabitsData m_habits;
    SegmentedSwitch* m_average = nullptr;
    ThemedLabel* m_explanation = nullptr;
    ClockBars* m_hours = nullptr;
    BarChartView* m_weekdays = nullptr;
    HourHeatView* m_cells = nullptr;
    ChartCard* m_hoursCard = nullptr;
    ChartCard* m_weekdaysCard = nullptr;
    ChartCard* m_cellsCard = nullptr;
    KpiCard* m_longest = nullptr;
    KpiCard* m_current = nullptr;
    KpiCard* m_sessions = nullptr;
    KpiCard* m_skips = nullptr;
    ChartCard* m_endingsCard = nullptr;
    ChartCard* m_devicesCard = nullptr;
    ChartCard* m_countriesCard = nullptr;
};

} // namespace afs
