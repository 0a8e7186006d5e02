// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ramp_view.h"

#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace afs {

RampView::RampView(QWidget* parent) : ChartView(parent) {}

int RampView::captionHeight() const {
    return QFontMetrics(theme().caption).height();
}

void RampView::arrangeLevels(double top, double right) {
    m_bounds = levelBounds(data().points);
    m_legend = legendPlace(QRectF(0, top, right, captionHeight()), theme());
}

void RampView::paintCells(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int mostOutlined = 31; // edges around half a year hide what they surround
    const bool outlined = selectedMarks() <= mostOutlined;
    CellBrush brush(painter);
    for (int index = 0; index < std::ssize(data().points); ++index) {
        const QRectF cell = markOf(index);
        if (cell.isNull()) {
            continue;
        }
        const ChartPoint& point = data().points[static_cast<std::size_t>(index)];
        paintCell(brush, cell, point, levelOf(point.value, m_bounds), strengthOf(point), theme(), outlined);
        if (index == hoveredIndex() && !forPicture()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().text, 1));
            painter.drawRoundedRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
        }
    }
}

void RampView::paintRampLegend(QPainter& painter) const {
    paintLegend(painter, m_legend, theme());
}

bool RampView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (m_legend.contains(QPointF(help->pos()))) {
            QToolTip::showText(help->globalPos(), levelText(data(), m_bounds), this, m_legend.toAlignedRect());
        } else {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    return ChartView::event(event);
}

} // namespace afs
