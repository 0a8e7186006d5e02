// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grid_line.h"

#include <QColor>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(GridLine, IsAsThickWhereverItStandsAtEveryScale) {
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        for (int y = 0; y < 20; ++y) {
            QImage image(60, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(scale, scale);
            paintGridLine(painter, QPointF(2, y), 20, Qt::black);
            painter.end();
            int dark = 0;
            for (int row = 0; row < image.height(); ++row)
                dark += image.pixelColor(10, row) == QColor(Qt::black) ? 1 : 0;
            EXPECT_EQ(dark, scale < 2 ? 1 : 2) << y << " at " << scale;
        }
    }
}

} // namespace
} // namespace afs
