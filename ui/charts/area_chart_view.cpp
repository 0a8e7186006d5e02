// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_chart_view.h"

#include "ui/theme/contrast.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>

namespace afs {

namespace {

constexpr double lineWidth = 2;
constexpr double densest = 5; ///< pixels between points: closer ones are drawn otherwise
constexpr double denseLineWidth = 1;
constexpr double areaShare = 0.16;
constexpr double reach = 4; ///< of a point's mark around its place

} // namespace

std::vector<int> lowestAndHighest(const std::vector<ChartPoint>& points, int columns) {
    const auto count = static_cast<int>(points.size());
    std::vector<int> kept;
    if (count <= 2 * std::max(columns, 1)) {
        for (int index = 0; index < count; ++index) {
            kept.push_back(index);
        }
        return kept;
    }
    kept.push_back(0);
    const auto lower = [](const ChartPoint& one, const ChartPoint& other) { return one.value < other.value; };
    for (int column = 0; column < columns; ++column) {
        const auto from = points.begin() + static_cast<std::ptrdiff_t>(count) * column / columns;
        const auto to = points.begin() + static_cast<std::ptrdiff_t>(count) * (column + 1) / columns;
        const auto [lowest, highest] = std::minmax_element(from, to, lower);
        kept.push_back(static_cast<int>(std::min(lowest, highest) - points.begin()));
        kept.push_back(static_cast<int>(std::max(lowest, highest) - points.begin()));
    }
    kept.push_back(count - 1);
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
}

AreaChartView::AreaChartView(QWidget* parent)
    : AxisChartView(parent), m_line(new QLineSeries(this)), m_floor(new QLineSeries(this)), m_stroke(new QLineSeries),
      m_area(new QAreaSeries(m_line, m_floor)) {
    m_area->setPen(Qt::NoPen); // a pen would run along the floor too, and is slow around a long outline
    addSeries(m_area);
    addSeries(m_stroke);
}

QPointF AreaChartView::placeOf(int index) const {
    return {columnLeft(index) + columnWidth() / 2, yOf(data().points[static_cast<std::size_t>(index)].value)};
}

QRectF AreaChartView::markOf(int index) const {
    if (index < 0 || index >= std::ssize(data().points)) {
        return {};
    }
    const QPointF place = placeOf(index);
    return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach);
}

/// The last point, while its period is not over, is left out: paintOver leads to it with a dashed line.
bool AreaChartView::endsUnfinished() const {
    return data().points.size() > 1 && data().points.back().unfinished;
}

void AreaChartView::fillSeries() {
    // A dense line is thin and has no area: filling a thousand peaks takes Qt's painter a second, and shows nothing.
    const bool isDense = columnWidth() < densest;
    const int columns = static_cast<int>(plotArea().width()) / (isDense ? 2 : 1);
    QList<QPointF> line;
    for (const int index : lowestAndHighest(data().points, columns)) {
        line.append(QPointF(index, std::max(data().points[static_cast<std::size_t>(index)].value, 0.0)));
    }
    if (endsUnfinished()) {
        line.removeLast();
    }
    QList<QPointF> floor;
    if (!line.isEmpty()) {
        floor = {QPointF(line.first().x(), 0), QPointF(line.last().x(), 0)};
    }
    const double strength = anySelected() ? 0.35 : 1;
    QPen pen(mixed(theme().card, theme().series, strength), isDense ? denseLineWidth : lineWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    m_stroke->setPen(pen);
    QColor below = theme().series;
    below.setAlphaF(static_cast<float>(areaShare * strength));
    m_area->setBrush(below);
    m_area->setVisible(!isDense);
    m_floor->replace(floor);
    m_line->replace(line);
    m_stroke->replace(line);
}

void AreaChartView::paintOver(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme().series;
    const auto count = static_cast<int>(data().points.size());
    if (endsUnfinished()) {
        painter.setPen(QPen(colour, lineWidth, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(placeOf(count - 2), placeOf(count - 1));
    }
    painter.setPen(QPen(theme().card, 1.5));
    painter.setBrush(colour);
    for (int index = 0; index < count; ++index) {
        const bool isHovered = index == hoveredIndex() && !forPicture();
        if (count == 1 || isHovered || data().points[static_cast<std::size_t>(index)].selected) {
            painter.drawEllipse(markOf(index));
        }
    }
}

} // namespace afs
