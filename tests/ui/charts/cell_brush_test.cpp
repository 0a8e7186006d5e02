// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ramp.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace afs {
namespace {

/// Two rows of cells in two colours, one of them half transparent, on paper of a third; by `fill`, at a scale and
/// moved.
template <typename Fill>
QImage paintedCells(double scale, QPointF moved, const Fill& fill) {
    QImage image(120, 80, QImage::Format_ARGB32_Premultiplied);
    image.fill(QColor(250, 240, 230));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(moved);
    for (int i = 0; i < 6; ++i)
        fill(painter, QRectF(2 + i % 3 * 14, 3 + i / 3 * 14, 11, 11),
             i % 2 == 0 ? QColor(20, 90, 160) : QColor(200, 30, 60, 120));
    return image;
}

int largestDifference(const QImage& a, const QImage& b) {
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                             std::abs(one.blue() - other.blue())});
        }
    return most;
}

TEST(CellBrushTest, CopiesLookLikeWhatIsDrawnAtEveryScaleAndPlace) {
    for (const double scale : {1.0, 1.5, 2.0})
        for (const QPointF moved : {QPointF(), QPointF(3, 2), QPointF(0.5, 0.25)}) {
            const QImage drawn =
                paintedCells(scale, moved, [](QPainter& painter, const QRectF& cell, const QColor& colour) {
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(colour);
                    painter.drawRoundedRect(cell, 2, 2);
                });
            std::optional<CellBrush> brush;
            const QImage copied =
                paintedCells(scale, moved, [&brush](QPainter& painter, const QRectF& cell, const QColor& colour) {
                    if (!brush)
                        brush.emplace(painter);
                    brush->fill(cell, colour);
                });
            EXPECT_LE(largestDifference(drawn, copied), 2) << scale << ' ' << moved.x();
        }
}

} // namespace
} // namespace afs
