// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_picture.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace afs {

namespace {

constexpr std::array<int, 6> sizes{16, 22, 24, 32, 48, 64};
constexpr double markShare = 0.58; ///< of the icon's side
constexpr double quiet = 0.45;     ///< when nothing is scanned

// A tray has a colour of its own, which nobody tells us: the marks bring their ground with them.
constexpr QRgb warningGround = 0xffe0a000;
constexpr QRgb quietGround = 0xff5f6b76;
constexpr QRgb onWarning = 0xff1b1f23;
constexpr QRgb onQuiet = 0xffffffff;

void drawPaused(QPainter& painter, const QRectF& box) {
    painter.setBrush(QColor::fromRgba(quietGround));
    painter.drawRoundedRect(box, box.width() * 0.25, box.width() * 0.25);
    painter.setBrush(QColor::fromRgba(onQuiet));
    const double width = box.width() * 0.17;
    for (const double at : {0.26, 0.57})
        painter.drawRect(
            QRectF(box.left() + box.width() * at, box.top() + box.height() * 0.24, width, box.height() * 0.52));
}

void drawAttention(QPainter& painter, const QRectF& box) {
    QPainterPath triangle(QPointF(box.center().x(), box.top()));
    triangle.lineTo(box.bottomRight());
    triangle.lineTo(box.bottomLeft());
    triangle.closeSubpath();
    painter.setBrush(QColor::fromRgba(warningGround));
    painter.drawPath(triangle);
    painter.setBrush(QColor::fromRgba(onWarning));
    const double width = box.width() * 0.13;
    painter.drawRect(QRectF(box.center().x() - width / 2, box.top() + box.height() * 0.36, width, box.height() * 0.32));
    painter.drawRect(QRectF(box.center().x() - width / 2, box.top() + box.height() * 0.76, width, width));
}

void drawOffline(QPainter& painter, const QRectF& box) {
    painter.setBrush(QColor::fromRgba(quietGround));
    painter.drawEllipse(box);
    painter.setPen(QPen(QColor::fromRgba(onQuiet), box.width() * 0.17, Qt::SolidLine, Qt::RoundCap));
    const double inset = box.width() * 0.29;
    painter.drawLine(box.topLeft() + QPointF(inset, inset), box.bottomRight() - QPointF(inset, inset));
    painter.drawLine(box.topRight() + QPointF(-inset, inset), box.bottomLeft() + QPointF(inset, -inset));
}

QPixmap drawn(ScanHealth health, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(health == ScanHealth::Off ? quiet : 1);
    painter.drawPixmap(0, 0, themedPixmap(QStringLiteral("app"), size, Qt::black, 1));
    painter.setPen(Qt::NoPen);
    const double side = std::round(size * markShare);
    const QRectF box(size - side, size - side, side, side);
    switch (health) {
    case ScanHealth::Paused:
        drawPaused(painter, box);
        break;
    case ScanHealth::NeedsAttention:
        drawAttention(painter, box);
        break;
    case ScanHealth::Offline:
        drawOffline(painter, box);
        break;
    case ScanHealth::Off:
    case ScanHealth::Working:
        break;
    }
    return pixmap;
}

} // namespace

QIcon trayPicture(ScanHealth health) {
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(drawn(health, size));
    return icon;
}

} // namespace afs
