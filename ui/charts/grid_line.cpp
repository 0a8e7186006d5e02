// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grid_line.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afs {

void paintGridLine(QPainter& painter, QPointF begin, double width, const QColor& colour) {
    const QTransform toScreen = painter.deviceTransform();
    QRectF line = toScreen.mapRect(QRectF(begin, QSizeF(width, 1)));
    line.setRect(line.left(), std::round(line.top()), line.width(), std::max(std::floor(line.height()), 1.0));
    painter.fillRect(toScreen.inverted().mapRect(line), colour);
}

} // namespace afs
