// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ramp_view.h"

namespace afs {

/// Weekday by hour. `points[weekday * 24 + hour]`, Monday first: 168 of them; rows are drawn from the locale's first
/// weekday on.
class HourHeatView : public RampView {
    Q_OBJECT

public:
    explicit HourHeatView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;
    int nearest(QPointF position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;
    int neighbour(int index, int key) const override;

private:
    int rowOf(int index) const;
    int indexAt(int row, int hour) const;

    QRectF m_plot;
};

} // namespace afs
