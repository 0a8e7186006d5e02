// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hour_heat_view.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr int hours = 24;
constexpr int weekdays = 7;
constexpr int labelEvery = 3;
constexpr int usualRow = 22;
constexpr int lowestRow = 12;
constexpr int highestRow = 34;
constexpr double gap = 2;

} // namespace

HourHeatView::HourHeatView(QWidget* parent) : RampView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int HourHeatView::rowOf(int index) const {
    return (index / hours - (firstWeekdayOf(data(), locale()) - 1) + weekdays) % weekdays;
}

int HourHeatView::indexAt(int row, int hour) const {
    return (row + firstWeekdayOf(data(), locale()) - 1) % weekdays * hours + hour;
}

QRectF HourHeatView::markOf(int index) const {
    if (index < 0 || index >= std::min<std::ptrdiff_t>(std::ssize(data().points), hours * weekdays)) {
        return {};
    }
    // Edges on whole pixels: cells differ by one pixel at most and stay sharp.
    const auto edge = [&](int hour) { return std::round(m_plot.left() + m_plot.width() * hour / hours); };
    const int hour = index % hours;
    const double height = m_plot.height() / weekdays;
    return QRectF(edge(hour), m_plot.top() + rowOf(index) * height, edge(hour + 1) - edge(hour) - gap, height - gap);
}

int HourHeatView::nearest(QPointF position) const {
    if (!m_plot.contains(position)) {
        return -1;
    }
    const int hour = std::min(static_cast<int>((position.x() - m_plot.left()) / m_plot.width() * hours), hours - 1);
    const int row =
        std::min(static_cast<int>((position.y() - m_plot.top()) / m_plot.height() * weekdays), weekdays - 1);
    const int index = indexAt(row, hour);
    return index < std::ssize(data().points) ? index : -1;
}

QSize HourHeatView::sizeHint() const {
    return {520, weekdays * usualRow + 2 * captionHeight() + Space::M};
}

QSize HourHeatView::minimumSizeHint() const {
    return {260, weekdays * lowestRow + 2 * captionHeight() + Space::M};
}

int HourHeatView::neighbour(int index, int key) const {
    const int row = rowOf(index) + (key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0);
    const int hour = index % hours + (key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0);
    const bool inside = row >= 0 && row < weekdays && hour >= 0 && hour < hours;
    return inside ? indexAt(row, hour) : index;
}

void HourHeatView::arrange() {
    const QFontMetrics caption(theme().caption);
    int widest = 0;
    for (int day = 1; day <= weekdays; ++day) {
        widest = std::max(widest, caption.horizontalAdvance(locale().standaloneDayName(day, QLocale::ShortFormat)));
    }
    const int left = widest + Space::S;
    const int below = 2 * captionHeight() + Space::M;
    const int row = std::clamp((height() - below) / weekdays, lowestRow, highestRow);
    m_plot = QRectF(left, 0, std::max(width() - left, hours * 4), row * weekdays);
    arrangeLevels(m_plot.bottom() + captionHeight() + Space::S, width() - gap);
}

void HourHeatView::paintChart(QPainter& painter) {
    if (data().points.empty()) {
        return;
    }
    painter.setFont(theme().caption);
    painter.setPen(theme().secondary);
    const double height = m_plot.height() / weekdays;
    for (int row = 0; row < weekdays; ++row) {
        const int day = (firstWeekdayOf(data(), locale()) - 1 + row) % weekdays + 1;
        const QRectF place(0, m_plot.top() + row * height, m_plot.left(), height - gap);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         locale().standaloneDayName(day, QLocale::ShortFormat));
    }
    const double width = m_plot.width() / hours;
    for (int hour = 0; hour < hours; hour += labelEvery) {
        const double centre = m_plot.left() + (hour + 0.5) * width - gap / 2;
        const QRectF place(centre - 30, m_plot.bottom() + 2, 60, captionHeight());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, locale().toString(hour));
    }
    paintCells(painter);
    paintRampLegend(painter);
}

} // namespace afs
