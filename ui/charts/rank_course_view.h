// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_view.h"

namespace afs {

/// How a rank went: the first on top, a logarithmic scale below it, so that 1 to 2 is as far as 100 to 200. Values are
/// ranks; 0 is no rank: nothing is drawn there, and the line has a hole. Straight lines between neighbours only.
class RankCourseView : public ChartView {
    Q_OBJECT

public:
    explicit RankCourseView(QWidget* parent = nullptr);

    QRectF markOf(int index) const override;
    int nearest(QPointF position) const override;
    const std::vector<AxisTick>& rankTicks() const { return m_ticks; }

protected:
    void arrange() override;
    void paintChart(QPainter& painter) override;

private:
    int count() const { return static_cast<int>(data().points.size()); }
    double rankAt(int index) const { return data().points[static_cast<std::size_t>(index)].value; }
    double columnWidth() const;
    QPointF placeOf(int index) const;
    double yOf(double rank) const;
    void chooseRankTicks();
    void paintScale(QPainter& painter) const;
    void paintCourse(QPainter& painter) const;

    std::vector<AxisTick> m_ticks;
    std::vector<AxisTick> m_labels;
    QRectF m_plot;
    double m_worst = 1;
};

/// The ranks that get a line: 1 and at most four more, up to the worst.
std::vector<double> rankScale(double worst);

} // namespace afs
