// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/drop_overlay.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace afs {

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::cover() {
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropOverlay::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(Space::XL, Space::XL, -Space::XL, -Space::XL), cardRadius,
                            cardRadius);
    painter.setPen(theme.text);
    painter.setFont(theme.pageTitle);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to check what is in it"));
}

} // namespace afs
