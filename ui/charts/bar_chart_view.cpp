// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart_view.h"

#include "ui/charts/ramp.h"
#include "ui/theme/contrast.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace afs {

namespace {

/// Of a column's width: the gap is 40 % of the bar.
constexpr double barShare = 1 / 1.4;
constexpr double unfinishedShare = 0.55;
constexpr double estimatedShare = 0.3;
constexpr double fadedShare = 0.35;
constexpr double densestCompared = 8; ///< narrower columns get a thinner line

/// Every look a part of a bar can have.
enum Look { Whole, Unfinished, FadedWhole, FadedUnfinished, Estimated, FadedEstimated, LookCount };

QColor colourOf(int look, const Theme& theme) {
    constexpr std::array<double, LookCount> shares{
        1, unfinishedShare, fadedShare, unfinishedShare * fadedShare, estimatedShare, estimatedShare * fadedShare};
    return mixed(theme.card, theme.series, shares[static_cast<std::size_t>(look)]);
}

int measuredLook(const ChartPoint& point, bool faded) {
    if (point.unfinished) {
        return faded ? FadedUnfinished : Unfinished;
    }
    return faded ? FadedWhole : Whole;
}

} // namespace

BarChartView::BarChartView(QWidget* parent) : AxisChartView(parent) {}

QRectF BarChartView::markOf(int index) const {
    if (index < 0 || index >= std::ssize(data().points)) {
        return {};
    }
    const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
    const double top = point.hatched ? plotArea().top() : yOf(point.value);
    const double width = columnWidth() * barShare;
    const double left = columnLeft(index) + (columnWidth() - width) / 2;
    return QRectF(QPointF(left, std::min(top, plotArea().bottom() - 1)), QPointF(left + width, plotArea().bottom()));
}

void BarChartView::fillSeries() {}

void BarChartView::paintBars(QPainter& painter) {
    std::array<QColor, LookCount> colours;
    for (int look = 0; look < LookCount; ++look) {
        colours[static_cast<std::size_t>(look)] = colourOf(look, theme());
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double width = columnWidth() * barShare;
    const auto paintPart = [&](double left, double from, double to, int look) {
        if (to > from) {
            painter.setBrush(colours[static_cast<std::size_t>(look)]);
            painter.drawRect(QRectF(QPointF(left, yOf(to)), QPointF(left + width, yOf(from))));
        }
    };
    for (int index = 0; index < std::ssize(data().points); ++index) {
        const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
        if (point.hatched) {
            continue;
        }
        const bool faded = strengthOf(point) < 1;
        const double measured = point.value - std::clamp(point.estimated, 0.0, std::max(point.value, 0.0));
        const double left = columnLeft(index) + (columnWidth() - width) / 2;
        paintPart(left, 0, measured, measuredLook(point, faded));
        paintPart(left, measured, point.value, faded ? FadedEstimated : Estimated);
    }
    painter.restore();
}

void BarChartView::paintOver(QPainter& painter) {
    paintBars(painter);
    paintEstimated(painter);
    paintCompared(painter);
}

/// A line where the bar would end, in the text's colour, which stands out from the card alone: inside a bar the card is
/// seen on both sides of it.
void BarChartView::paintCompared(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int index = 0; index < std::ssize(data().points); ++index) {
        const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
        if (!point.compared || !(*point.compared > 0)) { // on the base it would be the base's line
            continue;
        }
        const QRectF mark = markOf(index);
        const double y = std::round(yOf(*point.compared));
        const double thickness = columnWidth() < densestCompared ? 1 : 2;
        const QRectF line(mark.left() - 1, y - thickness / 2, mark.width() + 2, thickness);
        painter.fillRect(line.adjusted(0, -1, 0, 1), theme().card);
        painter.fillRect(line, mixed(theme().card, theme().text, 0.75 * strengthOf(point)));
    }
}

void BarChartView::paintEstimated(QPainter& painter) {
    for (int index = 0; index < std::ssize(data().points); ++index) {
        const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
        if (point.hatched || !(point.estimated > 0)) {
            continue;
        }
        QRectF part = markOf(index);
        part.setBottom(yOf(std::max(point.value - point.estimated, 0.0)));
        paintHatching(painter, part, mixed(theme().card, theme().series, strengthOf(point)));
    }
}

ClockBars::ClockBars(QWidget* parent) : BarChartView(parent) {}

void ClockBars::setHours(ChartData data) {
    for (std::size_t hour = 0; hour < data.points.size(); ++hour) {
        if (data.points[hour].label.isEmpty()) {
            data.points[hour].label = locale().toString(static_cast<int>(hour));
        }
    }
    setData(std::move(data));
}

} // namespace afs
