// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_view.h"

#include <QGraphicsScene>
#include <QRectF>

#include <memory>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace afs {

/// A Qt Charts chart inside a plot area of ours: Qt Charts draws the marks, we choose and draw grid lines and labels
/// (its own are cut, uneven and deaf to the palette). The chart lives in a scene that is painted into this widget, so
/// that there is one place that draws, one that hears the mouse, and one accessible object.
class AxisChartView : public ChartView {
    Q_OBJECT

public:
    explicit AxisChartView(QWidget* parent = nullptr);
    ~AxisChartView() override;

    const std::vector<AxisTick>& valueTicks() const { return m_valueTicks; }
    const std::vector<AxisTick>& labels() const { return m_labels; } ///< of the horizontal axis, as drawn
    QRectF plotArea() const { return m_plot; }
    int nearest(QPointF position) const override;

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;

    /// Fills the series from data() and theme(); the axes are set already.
    virtual void fillSeries() = 0;
    /// What lies over the series: hatching, the line's end.
    virtual void paintOver(QPainter& painter);
    void addSeries(QAbstractSeries* series);

    QChart* chart() const { return m_chart; }
    double columnWidth() const;         ///< of one datum, logical px
    double columnLeft(int index) const; ///< widget coordinates
    double yOf(double value) const;     ///< widget coordinates

private:
    void chooseTicks();
    double leftOfPair(double width) const;
    void paintAxes(QPainter& painter) const;
    void paintGaps(QPainter& painter) const;

    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_horizontal;
    QValueAxis* m_vertical;
    std::vector<AxisTick> m_valueTicks;
    std::vector<AxisTick> m_labels;
    QRectF m_plot;
    double m_top = 1;
};

} // namespace afs
