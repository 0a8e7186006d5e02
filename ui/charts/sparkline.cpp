// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace afs {

namespace {

/// A line of one and a half pixels. Where a pixel is one of the screen, two lines of one are drawn, which needs no
/// outline of the whole course to be filled: that takes longer than all the rest of a card.
void drawCourse(QPainter& painter, const QPolygonF& line, const QColor& colour) {
    if (painter.device()->devicePixelRatioF() > 1) {
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.drawPolyline(line);
        return;
    }
    painter.setPen(QPen(colour, 1));
    constexpr double apart = 0.5;
    painter.drawPolyline(line.translated(0, -apart / 2));
    painter.drawPolyline(line.translated(0, apart / 2));
}

} // namespace

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setSeries(std::vector<double> series) {
    m_series = std::move(series);
    update();
}

QSize Sparkline::sizeHint() const {
    return {120, 32};
}

QSize Sparkline::minimumSizeHint() const {
    return {40, 24};
}

void Sparkline::paintEvent(QPaintEvent*) {
    if (m_series.size() < 2) {
        return;
    }
    const double highest = *std::max_element(m_series.begin(), m_series.end());
    if (!(highest > 0)) {
        return;
    }
    const Theme theme = themeOf(this);
    constexpr double dot = 2.5; // the last one must have room at every edge
    const QRectF area = QRectF(rect()).adjusted(dot, dot, -dot, -dot - 0.5);
    const auto place = [&](std::size_t index) {
        return QPointF(area.left() +
                           area.width() * static_cast<double>(index) / static_cast<double>(m_series.size() - 1),
                       area.bottom() - area.height() * std::max(m_series[index], 0.0) / highest);
    };
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(m_series.size()));
    for (std::size_t index = 0; index < m_series.size(); ++index) {
        line.append(place(index));
    }
    QPolygonF below = line;
    below << QPointF(area.right(), height()) << QPointF(area.left(), height());
    QColor fill = theme.series;
    fill.setAlphaF(0.12F);
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.setRenderHint(QPainter::Antialiasing, false); // the line lies over the only edge that is not straight
    painter.drawPolygon(below);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    drawCourse(painter, line, theme.series);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.series);
    painter.drawEllipse(place(m_series.size() - 1), dot, dot);
}

} // namespace afs
