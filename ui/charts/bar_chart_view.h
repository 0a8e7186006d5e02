// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_chart_view.h"

QT_BEGIN_NAMESPACE
class QBarSet;
class QStackedBarSeries;
QT_END_NAMESPACE

namespace afs {

/// Upright bars from 0, one for each point.
class BarChartView : public AxisChartView {
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;

protected:
    void fillSeries() override;
    void paintOver(QPainter& painter) override;

private:
    void paintEstimated(QPainter& painter);
    void paintCompared(QPainter& painter);

    QStackedBarSeries* m_series;
};

/// The listening clock: 24 bars, hour 0 to 23. Expects 24 points; their labels may be empty.
class ClockBars : public BarChartView {
    Q_OBJECT

public:
    explicit ClockBars(QWidget* parent = nullptr);
    /// As setData, with the hours filled in as labels where they are missing.
    void setHours(ChartData data);
};

} // namespace afs
