// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ramp.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/contrast.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

constexpr double cellRadius = 2;
constexpr double legendSide = 11;
constexpr double legendGap = 3;
constexpr double legendCells = 5 * legendSide + 4 * legendGap;

QString lessText() {
    //: The ends of a colour scale: "less ▢▢▢▢▢ more"
    return QCoreApplication::translate("ChartRamp", "less");
}

QString moreText() {
    return QCoreApplication::translate("ChartRamp", "more");
}

/// With `roundUp` 3 of few values the lowest has the lowest level.
LevelBounds quarters(const std::vector<double>& sorted, std::size_t roundUp) {
    LevelBounds bounds{};
    for (std::size_t level = 0; level < bounds.size(); ++level) {
        const std::size_t rank = (level * sorted.size() + roundUp) / bounds.size();
        bounds[level] = sorted[std::min(rank, sorted.size() - 1)];
    }
    return bounds;
}

} // namespace

LevelBounds levelBounds(const std::vector<ChartPoint>& points) {
    std::vector<double> values;
    for (const ChartPoint& point : points) {
        if (point.value > 0) {
            values.push_back(point.value);
        }
    }
    if (values.empty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const LevelBounds bounds = quarters(values, 0);
    if (std::adjacent_find(bounds.begin(), bounds.end()) == bounds.end()) {
        return bounds;
    }
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return quarters(values, bounds.size() - 1);
}

int levelOf(double value, const LevelBounds& bounds) {
    if (!(value > 0)) {
        return 0;
    }
    const auto reached = std::upper_bound(bounds.begin(), bounds.end(), value) - bounds.begin();
    return std::max(1, static_cast<int>(reached));
}

QString levelText(const ChartData& data, const LevelBounds& bounds) {
    if (bounds.back() <= 0) {
        return {};
    }
    const auto text = [&](double value) { return valueTextOf(data, ChartPoint{.value = value}); };
    return QCoreApplication::translate("ChartRamp", "Levels begin at %1, %2, %3 and %4; the first means none.")
        .arg(text(bounds[0]), text(bounds[1]), text(bounds[2]), text(bounds[3]));
}

CellBrush::CellBrush(QPainter& painter) : m_painter(painter) {
    const QTransform toDevice = painter.deviceTransform();
    const auto isWhole = [](double value) { return value == std::round(value); };
    m_isAligned = toDevice.type() <= QTransform::TxScale && toDevice.m11() == toDevice.m22() && toDevice.m11() >= 1 &&
                  isWhole(toDevice.m11()) && isWhole(toDevice.dx()) && isWhole(toDevice.dy());
}

void CellBrush::fill(const QRectF& cell, const QColor& colour) {
    if (m_isAligned && !cell.isEmpty() && QRectF(cell.toRect()) == cell) {
        m_painter.drawPixmap(cell.topLeft(), stampOf(cell.toRect().size(), colour));
        return;
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(cell, cellRadius, cellRadius);
}

const QPixmap& CellBrush::stampOf(QSize size, const QColor& colour) {
    for (const Stamp& stamp : m_stamps)
        if (stamp.size == size && stamp.colour == colour.rgba())
            return stamp.picture;
    const double scale = m_painter.deviceTransform().m11();
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(QPointF(), size), cellRadius, cellRadius);
    painter.end();
    m_stamps.push_back({size, colour.rgba(), picture});
    return m_stamps.back().picture;
}

void paintCell(CellBrush& brush, const QRectF& cell, const ChartPoint& point, int level, double strength,
               const Theme& theme, bool outlined) {
    QPainter& painter = brush.painter();
    const QColor colour = mixed(theme.card, theme.sequence[static_cast<std::size_t>(level)], strength);
    brush.fill(cell, point.hatched ? theme.card : colour);
    if (point.hatched) {
        paintHatching(painter, cell, mixed(theme.card, theme.other, 0.5)); // many beside each other are no mark
    } else if (point.partlyKnown) {
        paintHatching(painter, cell, mixed(colour, level > 2 ? theme.card : theme.text, 0.35));
    }
    const bool isChosen = point.selected && outlined;
    if (isChosen || point.unfinished) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChosen ? theme.text : theme.other, 1));
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
    }
}

QRectF legendPlace(const QRectF& area, const Theme& theme) {
    const QFontMetricsF metrics(theme.caption);
    const double words = metrics.horizontalAdvance(lessText()) + metrics.horizontalAdvance(moreText());
    const double width = std::ceil(words + legendCells + 2 * Space::S);
    return QRectF(std::floor(area.right() - width), area.top(), width, area.height());
}

void paintLegend(QPainter& painter, const QRectF& place, const Theme& theme) {
    painter.setFont(theme.caption);
    painter.setPen(theme.secondary);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, lessText());
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, moreText());
    const QFontMetricsF metrics(theme.caption);
    double x = std::round(place.left() + metrics.horizontalAdvance(lessText()) + Space::S);
    const double y = std::round(place.center().y() - legendSide / 2);
    CellBrush brush(painter);
    for (int level = 0; level < 5; ++level) {
        paintCell(brush, QRectF(x, y, legendSide, legendSide), ChartPoint{}, level, 1, theme);
        x += legendSide + legendGap;
    }
}

void paintHatching(QPainter& painter, const QRectF& area, const QColor& colour) {
    constexpr double distance = 5;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    // Lines run where x + y is a multiple of the distance, so that those of neighbours join.
    const double first = std::floor((area.left() + area.top()) / distance) * distance;
    for (double sum = first; sum < area.right() + area.bottom(); sum += distance) {
        painter.drawLine(QPointF(sum - area.bottom(), area.bottom()), QPointF(sum - area.top(), area.top()));
    }
    painter.restore();
}

} // namespace afs
