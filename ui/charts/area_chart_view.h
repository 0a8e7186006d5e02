// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_chart_view.h"

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QLineSeries;
QT_END_NAMESPACE

namespace afs {

/// A line with its area, straight between the points. Thousands of points are thinned to the lowest and the highest of
/// each pixel column, so no peak is lost.
class AreaChartView : public AxisChartView {
    Q_OBJECT

public:
    explicit AreaChartView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;

protected:
    void fillSeries() override;
    void paintOver(QPainter& painter) override;

private:
    QPointF placeOf(int index) const;
    bool endsUnfinished() const;

    QLineSeries* m_line;
    QLineSeries* m_floor;
    QLineSeries* m_stroke; ///< the same points as m_line, seen
    QAreaSeries* m_area;
};

/// The indices of the lowest and highest value of each of `columns` equal parts, ascending, ends included; all indices
/// when there are few.
std::vector<int> lowestAndHighest(const std::vector<ChartPoint>& points, int columns);

} // namespace afs
