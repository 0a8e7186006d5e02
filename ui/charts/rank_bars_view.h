// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace afs {

/// Ranked rows: title (ChartPoint::label) and subtitle, a bar in the cell, the value at the end. Draws as many rows as
/// fit (sizeHint is for all of them), mirrored in right-to-left.
class RankBarsView : public ChartView {
    Q_OBJECT

public:
    explicit RankBarsView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;
    int nearest(QPointF position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int rowHeight() const;
    int visibleRows() const;

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;
    int neighbour(int index, int key) const override;

private:
    void paintRow(QPainter& painter, int index) const;

    double m_highest = 0;
    int m_valueWidth = 0;
};

} // namespace afs
