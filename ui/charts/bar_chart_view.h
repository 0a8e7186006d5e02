// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_chart_view.h"

namespace afs {

/// Upright bars from 0, one for each point. It paints them itself: a series of Qt Charts takes longer to be given new
/// values than all else that a frame has to do.
class BarChartView : public AxisChartView {
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;

protected:
    void fillSeries() override;
    void paintOver(QPainter& painter) override;

private:
    void paintBars(QPainter& painter);
    void paintEstimated(QPainter& painter);
    void paintCompared(QPainter& painter);
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
