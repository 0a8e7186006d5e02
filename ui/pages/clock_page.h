// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/clock_data.h"
#include "ui/pages/page.h"

namespace afs {

class BarChartView;
class ChartCard;
class ClockBars;
class HourHeatView;
class SegmentedSwitch;
class ThemedLabel;

/// When: hours of the day, weekdays, and both together, as averages of days.
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
    void present();
    ClockAverage average() const;

    ClockData m_data;
    SegmentedSwitch* m_average = nullptr;
    ThemedLabel* m_explanation = nullptr;
    ClockBars* m_hours = nullptr;
    BarChartView* m_weekdays = nullptr;
    HourHeatView* m_cells = nullptr;
    ChartCard* m_hoursCard = nullptr;
    ChartCard* m_weekdaysCard = nullptr;
    ChartCard* m_cellsCard = nullptr;
};

} // namespace afs
