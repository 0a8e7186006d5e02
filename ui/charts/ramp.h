// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace afs {

/// The lowest value of each of the levels 1 … 4 of a colour ramp, by quantiles of the values above 0; all 0 when there
/// are none. Where so many values are equal that levels would fall together, the quantiles are those of the different
/// values instead, so that more is never painted like less.
using LevelBounds = std::array<double, 4>;
LevelBounds levelBounds(const std::vector<ChartPoint>& points);

/// 0 (nothing) to 4 (most).
int levelOf(double value, const LevelBounds& bounds);

/// What the levels mean, "1, 13, 40, 96 or more": for the legend's tool tip.
QString levelText(const ChartData& data, const LevelBounds& bounds);

/// Fills rounded cells. Of one size and colour the first is drawn, and the others are copies of it: a year has 365.
/// Where cells do not lie on whole pixels of the device each is drawn. For one painting.
class CellBrush {
public:
    explicit CellBrush(QPainter& painter);
    void fill(const QRectF& cell, const QColor& colour);
    QPainter& painter() { return m_painter; }

private:
    struct Stamp {
        QSize size;
        QRgb colour;
        QPixmap picture;
    };

    const QPixmap& stampOf(QSize size, const QColor& colour);

    QPainter& m_painter;
    bool m_isAligned = false; ///< whole numbers are whole pixels
    std::vector<Stamp> m_stamps;
};

/// One cell of a heat map: its level, hatched where nothing is known, faded where others are selected. `outlined`: a
/// selected one has an edge too.
void paintCell(CellBrush& brush, const QRectF& cell, const ChartPoint& point, int level, double strength,
               const Theme& theme, bool outlined = false);

/// The place of "less ▢▢▢▢▢ more" at the right end of `area`, and its painting.
QRectF legendPlace(const QRectF& area, const Theme& theme);
void paintLegend(QPainter& painter, const QRectF& place, const Theme& theme);

/// Diagonal lines, clipped to `area`: "not known" and "estimated".
void paintHatching(QPainter& painter, const QRectF& area, const QColor& colour);

} // namespace afs
