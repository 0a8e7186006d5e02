// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QColor;
class QPainter;

namespace afs {

/// A level line from `begin` on. Whole pixels of the screen, whatever its scale: all lines of a chart are as thick.
void paintGridLine(QPainter& painter, QPointF begin, double width, const QColor& colour);

} // namespace afs
