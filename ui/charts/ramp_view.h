// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/ramp.h"

namespace afs {

/// What the heat maps share: levels, and the legend with their bounds in its tool tip.
class RampView : public ChartView {
    Q_OBJECT

public:
    explicit RampView(QWidget* parent = nullptr);

protected:
    const LevelBounds& bounds() const { return m_bounds; }
    /// Computes the levels of data() and puts the legend at the right end of a line of this top and right edge.
    void arrangeLevels(double top, double right);
    void paintCells(QPainter& painter) const;
    void paintRampLegend(QPainter& painter) const;
    int captionHeight() const;

    bool event(QEvent* event) override;

private:
    LevelBounds m_bounds{};
    QRectF m_legend;
};

} // namespace afs
