// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/strip_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr int lowestStrip = 28;
constexpr int highestStrip = 72;
constexpr int narrowestPlace = 3;
constexpr int mostStripLabels = 8;
constexpr int roomyPlace = 4; ///< from this width on places have a gap between them

} // namespace

StripView::StripView(QWidget* parent) : RampView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

double StripView::edgeOf(int index) const {
    return std::round(static_cast<double>(width()) * (index - m_first) / std::max(count() - m_first, 1));
}

QRectF StripView::markOf(int index) const {
    if (index < m_first || index >= count()) {
        return {};
    }
    const double left = edgeOf(index);
    const double place = edgeOf(index + 1) - left;
    const bool isRoomy = width() >= roomyPlace * (count() - m_first); // all of them, or none
    return QRectF(left, 0, place - (isRoomy ? 1 : 0), m_height);
}

int StripView::nearest(QPointF position) const {
    if (count() == 0 || position.x() < 0 || position.x() >= width() || position.y() < 0 || position.y() > m_height) {
        return -1;
    }
    const int guess = m_first + static_cast<int>(position.x() * (count() - m_first) / width());
    return std::clamp(guess, m_first, count() - 1);
}

QSize StripView::sizeHint() const {
    return {520, lowestStrip + 2 * captionHeight() + Space::M};
}

QSize StripView::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void StripView::arrange() {
    m_height = std::clamp(height() - 2 * captionHeight() - Space::M, lowestStrip, highestStrip);
    m_first = std::max(0, count() - std::max(width() / narrowestPlace, 1));
    chooseLabels();
    arrangeLevels(m_height + captionHeight() + Space::S, width() - 1);
}

void StripView::chooseLabels() {
    const QFontMetricsF caption(theme().caption);
    const std::vector<ChartPoint> drawn(data().points.begin() + m_first, data().points.end());
    m_labels = labelTicks(drawn, mostStripLabels, locale(), [&](const std::vector<AxisTick>& ticks) {
        double free = 0;
        for (const AxisTick& tick : ticks) {
            const double left = edgeOf(m_first + static_cast<int>(tick.at));
            if (left < free) {
                return false;
            }
            free = left + caption.horizontalAdvance(tick.text) + Space::S;
        }
        return free - Space::S <= width();
    });
}

void StripView::paintChart(QPainter& painter) {
    if (count() == 0) {
        return;
    }
    painter.setFont(theme().caption);
    painter.setPen(theme().secondary);
    const int baseline = m_height + Space::XS + QFontMetrics(theme().caption).ascent();
    for (const AxisTick& tick : m_labels) {
        painter.drawText(QPointF(edgeOf(m_first + static_cast<int>(tick.at)), baseline), tick.text);
    }
    paintCells(painter);
    paintRampLegend(painter);
}

} // namespace afs
