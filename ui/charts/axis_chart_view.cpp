// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_chart_view.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/grid_line.h"
#include "ui/charts/ramp.h"
#include "ui/theme/contrast.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr int mostLabels = 8;
constexpr double labelDistance = 10;

constexpr double labelMargin = 6; ///< of one beside the middle of two marks

/// The horizontal extents of labels at their marks, whose columns begin at `left`; pushed inside the widget where they
/// would stick out, and one of a pair beside the other.
std::vector<QRectF> labelPlaces(const std::vector<AxisTick>& labels, double left, double column, double widgetWidth,
                                const QFontMetricsF& font) {
    std::vector<QRectF> places;
    for (const AxisTick& label : labels) {
        const double width = font.horizontalAdvance(label.text);
        const double begin = left + column * label.at;
        double at = begin + (column - width) / 2;
        if (label.side == AxisTick::Side::Left)
            at = begin + column - labelMargin - width;
        else if (label.side == AxisTick::Side::Right)
            at = std::max(begin + labelMargin, places.empty() ? 0 : places.back().right() + 2 * labelMargin);
        places.emplace_back(std::clamp(at, 0.0, std::max(0.0, widgetWidth - width)), 0, width, 1);
    }
    return places;
}

/// Of two labels beside each other at the first two columns the first; nothing where there are no such two.
QString pairsFirst(const std::vector<AxisTick>& labels) {
    const bool isPair = !labels.empty() && labels.front().at == 0 && labels.front().side == AxisTick::Side::Left;
    return isPair ? labels.front().text : QString();
}

} // namespace

AxisChartView::AxisChartView(QWidget* parent)
    : ChartView(parent), m_chart(new QChart), m_horizontal(new QValueAxis), m_vertical(new QValueAxis) {
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    for (QValueAxis* axis : {m_horizontal, m_vertical}) {
        axis->setVisible(false);
    }
    m_chart->addAxis(m_horizontal, Qt::AlignBottom);
    m_chart->addAxis(m_vertical, Qt::AlignLeft);
}

AxisChartView::~AxisChartView() = default;

void AxisChartView::addSeries(QAbstractSeries* series) {
    m_chart->addSeries(series);
    series->attachAxis(m_horizontal);
    series->attachAxis(m_vertical);
}

double AxisChartView::columnWidth() const {
    return m_plot.width() / static_cast<double>(std::max<std::size_t>(data().points.size(), 1));
}

double AxisChartView::columnLeft(int index) const {
    return m_plot.left() + columnWidth() * index;
}

double AxisChartView::yOf(double value) const {
    return m_plot.bottom() - m_plot.height() * std::clamp(value / m_top, 0.0, 1.0);
}

int AxisChartView::nearest(QPointF position) const {
    if (data().points.empty() || position.x() < m_plot.left() || position.x() > m_plot.right() || position.y() < 0 ||
        position.y() > height()) {
        return -1;
    }
    const int index = static_cast<int>((position.x() - m_plot.left()) / columnWidth());
    return std::min(index, static_cast<int>(data().points.size()) - 1);
}

/// Where the plot begins so that a label of `width` ends under the first column, as one does that has its pair under
/// the second.
double AxisChartView::leftOfPair(double width) const {
    const auto columns = static_cast<double>(data().points.size());
    if (width <= 0 || columns < 2)
        return 0;
    const double column = this->width() / columns; // as far as it begins at 0
    return std::min((width + labelMargin - column) / (1 - 1 / columns), this->width() / 3.0);
}

void AxisChartView::chooseTicks() {
    double highest = 0;
    for (const ChartPoint& point : data().points) {
        highest = std::max({highest, point.hatched ? 0.0 : point.value, point.compared.value_or(0)});
    }
    const std::vector<double> values = afs::valueTicks(highest, data().scale);
    m_top = values.back();
    const QFontMetricsF caption(theme().caption);
    double widest = 0;
    m_valueTicks.clear();
    for (const double value : values) {
        m_valueTicks.push_back({value, axisTextOf(data(), value, values[1])});
        widest = std::max(widest, caption.horizontalAdvance(m_valueTicks.back().text));
    }
    const double top = std::ceil(caption.height() / 2);
    const double left = std::ceil(widest) + Space::S;
    const double below = std::ceil(caption.height()) + Space::XS;
    m_plot = QRectF(left, top, std::max(width() - left, 1.0), std::max(height() - top - below, 1.0));
    const auto fit = [&](const std::vector<AxisTick>& ticks) {
        const std::vector<QRectF> places = labelPlaces(ticks, m_plot.left(), columnWidth(), width(), caption);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double distance = ticks[i].side == AxisTick::Side::Right ? labelMargin : labelDistance;
            if ((i > 0 && places[i].left() < places[i - 1].right() + distance) || places[i].right() > width())
                return false;
        }
        return true;
    };
    m_labels = labelTicks(data().points, mostLabels, locale(), fit);
    if (const double begin = leftOfPair(caption.horizontalAdvance(pairsFirst(m_labels))); begin > m_plot.left()) {
        m_plot.setLeft(begin);
        m_labels = labelTicks(data().points, mostLabels, locale(), fit);
    }
}

void AxisChartView::arrange() {
    chooseTicks();
    if (m_chart->series().isEmpty()) {
        return; // what paints itself needs no more than ticks
    }
    m_horizontal->setRange(-0.5, static_cast<double>(data().points.size()) - 0.5);
    m_vertical->setRange(0, m_top);
    m_scene.setSceneRect(rect());
    m_chart->resize(size());
    m_chart->setPlotArea(m_plot);
    fillSeries();
    m_chart->layout()->activate();
}

void AxisChartView::paintOver(QPainter&) {}

void AxisChartView::paintChart(QPainter& painter) {
    if (data().points.empty()) {
        return;
    }
    paintAxes(painter);
    if (hoveredIndex() >= 0 && !forPicture()) {
        const QRectF column(columnLeft(hoveredIndex()), m_plot.top(), columnWidth(), m_plot.height());
        painter.fillRect(column, mixed(theme().card, theme().text, 0.07));
    }
    if (!m_chart->series().isEmpty()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, rect(), rect(), Qt::IgnoreAspectRatio);
        painter.restore();
    }
    paintGaps(painter);
    paintOver(painter);
}

void AxisChartView::paintAxes(QPainter& painter) const {
    const QFontMetricsF caption(theme().caption);
    painter.setFont(theme().caption);
    for (const AxisTick& tick : m_valueTicks) {
        const double y = std::floor(yOf(tick.at)) + 0.5;
        paintGridLine(painter, QPointF(m_plot.left(), y - 0.5), m_plot.width(),
                      tick.at == 0 ? theme().other : theme().hairline);
        painter.setPen(theme().secondary);
        const QRectF place(0, y - caption.height() / 2, m_plot.left() - Space::S, caption.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    std::vector<QRectF> places = labelPlaces(m_labels, m_plot.left(), columnWidth(), width(), caption);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        places[i].setTop(m_plot.bottom() + Space::XS);
        places[i].setHeight(caption.height());
        painter.drawText(places[i], Qt::AlignCenter | Qt::TextDontClip, m_labels[i].text);
    }
}

/// Above a mark that may be too low there is a light hatching. Neighbouring gaps are one band; whatever a line draws
/// across it is not known either.
void AxisChartView::paintGaps(QPainter& painter) const {
    for (std::size_t index = 0; index < data().points.size(); ++index) {
        const ChartPoint& point = data().points[index];
        if (!point.partlyKnown || point.hatched) {
            continue;
        }
        const double left = columnLeft(static_cast<int>(index));
        paintHatching(painter, QRectF(QPointF(left, m_plot.top()), QPointF(left + columnWidth(), yOf(point.value))),
                      theme().hairline);
    }
    for (std::size_t first = 0; first < data().points.size();) {
        std::size_t last = first;
        while (last < data().points.size() && data().points[last].hatched) {
            ++last;
        }
        if (last > first) {
            const QRectF band(columnLeft(static_cast<int>(first)), m_plot.top(),
                              columnWidth() * static_cast<double>(last - first), m_plot.height());
            painter.fillRect(band, theme().card);
            paintHatching(painter, band, theme().hairline);
        }
        first = last + 1;
    }
}

} // namespace afs
