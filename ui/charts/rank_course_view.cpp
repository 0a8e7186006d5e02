// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rank_course_view.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/grid_line.h"
#include "ui/theme/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr double dotRadius = 3;
constexpr double roomForDots = 10; ///< from this column width on each rank has a dot
constexpr int mostCourseLabels = 8;
constexpr double courseLabelDistance = 12;

} // namespace

std::vector<double> rankScale(double worst) {
    static const std::vector<std::vector<double>> ofDecade{{1, 2, 3, 5}, {1, 2, 5}, {1, 3}, {1}};
    constexpr std::size_t most = 5;
    std::vector<double> ticks;
    for (const std::vector<double>& steps : ofDecade) {
        ticks.clear();
        for (double decade = 1; decade <= worst; decade *= 10)
            for (const double step : steps)
                if (decade * step <= worst)
                    ticks.push_back(decade * step);
        if (ticks.size() <= most)
            break;
    }
    return ticks;
}

RankCourseView::RankCourseView(QWidget* parent) : ChartView(parent) {}

double RankCourseView::columnWidth() const {
    return m_plot.width() / std::max(count(), 1);
}

double RankCourseView::yOf(double rank) const {
    const double part = m_worst > 1 ? std::log(std::max(rank, 1.0)) / std::log(m_worst) : 0;
    return m_plot.top() + m_plot.height() * part;
}

QPointF RankCourseView::placeOf(int index) const {
    return {m_plot.left() + columnWidth() * (index + 0.5), yOf(rankAt(index))};
}

QRectF RankCourseView::markOf(int index) const {
    if (index < 0 || index >= count()) {
        return {};
    }
    const double left = m_plot.left() + columnWidth() * index;
    if (rankAt(index) <= 0) {
        return {left, m_plot.top(), columnWidth(), m_plot.height()};
    }
    const double width = std::max(columnWidth(), 2 * dotRadius);
    const QPointF centre = placeOf(index);
    return {centre.x() - width / 2, centre.y() - 2 * dotRadius, width, 4 * dotRadius};
}

int RankCourseView::nearest(QPointF position) const {
    if (count() == 0 || position.x() < m_plot.left() || position.x() > m_plot.right() || position.y() < 0 ||
        position.y() > height()) {
        return -1;
    }
    return std::min(static_cast<int>((position.x() - m_plot.left()) / columnWidth()), count() - 1);
}

void RankCourseView::chooseRankTicks() {
    m_worst = 1;
    for (const ChartPoint& point : data().points) {
        m_worst = std::max(m_worst, point.value);
    }
    m_ticks.clear();
    for (const double rank : rankScale(m_worst)) {
        m_ticks.push_back({rank, countText(rank)});
    }
}

void RankCourseView::arrange() {
    chooseRankTicks();
    const QFontMetricsF caption(theme().caption);
    double widest = 0;
    for (const AxisTick& tick : m_ticks) {
        widest = std::max(widest, caption.horizontalAdvance(tick.text));
    }
    const double top = std::ceil(caption.height() / 2);
    const double left = std::ceil(widest) + Space::S;
    const double below = std::ceil(caption.height()) + Space::XS + dotRadius;
    m_plot = QRectF(left, top, std::max(width() - left, 1.0), std::max(height() - top - below, 1.0));
    m_labels = labelTicks(data().points, mostCourseLabels, locale(), [&](const std::vector<AxisTick>& ticks) {
        double free = -courseLabelDistance;
        return std::all_of(ticks.begin(), ticks.end(), [&](const AxisTick& tick) {
            const double half = caption.horizontalAdvance(tick.text) / 2;
            const double centre = m_plot.left() + columnWidth() * (tick.at + 0.5);
            const bool room = centre - half >= free + courseLabelDistance;
            free = centre + half;
            return room;
        });
    });
}

void RankCourseView::paintChart(QPainter& painter) {
    if (count() == 0) {
        return;
    }
    paintScale(painter);
    if (hoveredIndex() >= 0 && !forPicture()) {
        const QRectF column(m_plot.left() + columnWidth() * hoveredIndex(), m_plot.top(), columnWidth(),
                            m_plot.height());
        painter.fillRect(column, mixed(theme().card, theme().text, 0.07));
    }
    paintCourse(painter);
}

void RankCourseView::paintScale(QPainter& painter) const {
    const QFontMetricsF caption(theme().caption);
    painter.setFont(theme().caption);
    for (const AxisTick& tick : m_ticks) {
        const double y = std::floor(yOf(tick.at)) + 0.5;
        paintGridLine(painter, QPointF(m_plot.left(), y - 0.5), m_plot.width(), theme().hairline);
        painter.setPen(theme().secondary);
        const QRectF place(0, y - caption.height() / 2, m_plot.left() - Space::S, caption.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tick.text);
    }
    for (const AxisTick& tick : m_labels) {
        const double half = caption.horizontalAdvance(tick.text) / 2;
        const double centre = std::clamp(m_plot.left() + columnWidth() * (tick.at + 0.5), half,
                                         std::max(half, static_cast<double>(width()) - half));
        const QRectF place(centre - half, m_plot.bottom() + Space::XS + dotRadius, 2 * half, caption.height());
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, tick.text);
    }
}

void RankCourseView::paintCourse(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dots = columnWidth() >= roomForDots;
    for (int index = 0; index < count(); ++index) {
        if (rankAt(index) <= 0) {
            continue;
        }
        const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
        const QColor colour = mixed(theme().card, theme().series, strengthOf(point));
        const bool follows = index > 0 && rankAt(index - 1) > 0;
        const bool leads = index + 1 < count() && rankAt(index + 1) > 0;
        if (follows) {
            painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(placeOf(index - 1), placeOf(index));
        }
        if (dots || (!follows && !leads)) { // one alone has no line that shows it
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(point.unfinished ? theme().card : colour);
            painter.drawEllipse(placeOf(index), dotRadius, dotRadius);
        }
    }
}

} // namespace afs
