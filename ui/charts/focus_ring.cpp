// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/focus_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace afs {

FocusRing::FocusRing(QWidget* card) : QWidget(card) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::frame(const QRect& framed, int distance) {
    const QRect inside = parentWidget()->rect().adjusted(1, 1, -1, -1);
    setGeometry(framed.adjusted(-distance, -distance, distance, distance).intersected(inside));
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
}

} // namespace afs
