// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_bars.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

QPalette::ColorRole groundOf(const QWidget* bar) {
    const QWidget* holder = bar ? bar->parentWidget() : nullptr;
    const auto* view = qobject_cast<const QAbstractItemView*>(holder ? holder->parentWidget() : nullptr);
    return view ? QPalette::Base : QPalette::Window;
}

} // namespace

void drawProgress(QPainter& painter, const QRect& rect, const QColor& colour) {
    constexpr double height = 8;
    const QRectF bar(rect.left(), rect.center().y() + 1 - height / 2, rect.width(), height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, height / 2, height / 2);
}

QRect busyPart(const QStyleOptionProgressBar& bar) {
    constexpr qint64 round = 1800; // ms
    constexpr double share = 0.3;
    const double at = static_cast<double>(QDateTime::currentMSecsSinceEpoch() % round) / static_cast<double>(round);
    const double start = bar.rect.width() * (at * (1 + share) - share);
    const QRect part(bar.rect.left() + static_cast<int>(start), bar.rect.top(),
                     static_cast<int>(bar.rect.width() * share), bar.rect.height());
    return QStyle::visualRect(bar.direction, bar.rect, part.intersected(bar.rect));
}

QRect fullPart(const QStyleOptionProgressBar& bar) {
    const double span = std::max(1.0, static_cast<double>(bar.maximum) - bar.minimum);
    const double share = std::clamp((static_cast<double>(bar.progress) - bar.minimum) / span, 0.0, 1.0);
    const QRect part(bar.rect.left(), bar.rect.top(), static_cast<int>(std::lround(bar.rect.width() * share)),
                     bar.rect.height());
    return QStyle::visualRect(bar.direction, bar.rect, part);
}

QRect scrollHandleOf(const QStyleOptionSlider& bar) {
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const double range = static_cast<double>(bar.maximum) - bar.minimum;
    const int share = range > 0 ? static_cast<int>(length * (bar.pageStep / (range + bar.pageStep))) : length;
    const int handle = std::clamp(share, std::min(shortestScrollHandle, length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return isUpright ? QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), handle)
                     : QRect(bar.rect.left() + start, bar.rect.top(), handle, bar.rect.height());
}

QRect scrollPartOf(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const QRect handle = scrollHandleOf(bar);
    const bool isUpright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return isUpright ? QRect(bar.rect.topLeft(), QPoint(bar.rect.right(), handle.top() - 1))
                         : QRect(bar.rect.topLeft(), QPoint(handle.left() - 1, bar.rect.bottom()));
    case QStyle::SC_ScrollBarAddPage:
        return isUpright ? QRect(QPoint(bar.rect.left(), handle.bottom() + 1), bar.rect.bottomRight())
                         : QRect(QPoint(handle.right() + 1, bar.rect.top()), bar.rect.bottomRight());
    default:
        return {};
    }
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QWidget* widget) {
    const Theme theme = Theme::from(bar.palette, QFont());
    painter.fillRect(bar.rect, bar.palette.color(groundOf(widget)));
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool isHeld = bar.state.testFlag(QStyle::State_Sunken) && bar.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool isNear = bar.state.testFlag(QStyle::State_MouseOver);
    const QRectF handle = QRectF(scrollHandleOf(bar)).adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld || isNear ? theme.secondary : theme.inputBorder);
    painter.drawRoundedRect(handle, radius, radius);
}

void drawScrollCorner(QPainter& painter, const QStyleOption& corner, const QWidget* area) {
    const bool isList = qobject_cast<const QAbstractItemView*>(area) != nullptr;
    painter.fillRect(corner.rect, corner.palette.color(isList ? QPalette::Base : QPalette::Window));
}

} // namespace afs
