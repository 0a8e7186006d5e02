// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/ramp_view.h"

namespace afs {

/// Periods of equal weight beside each other in one row, by level: how much of each there is, hatched where nothing is
/// known. Labelled from the calendar when the points have dates. Of more than there is room for, the last are drawn.
class StripView : public RampView {
    Q_OBJECT

public:
    explicit StripView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;
    int nearest(QPointF position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;

private:
    int count() const { return static_cast<int>(data().points.size()); }
    double edgeOf(int index) const; ///< left edge of a place, on a whole pixel
    void chooseLabels();

    int m_first = 0; ///< of those drawn
    int m_height = 0;
    std::vector<AxisTick> m_labels;
};

} // namespace afs
