// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/card_frame.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QPainter>

namespace afs {

CardFrame::CardFrame(QWidget* parent) : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
}

CardFrame* CardFrame::around(QAbstractScrollArea& list, QWidget* parent) {
    auto* card = new CardFrame(parent);
    list.setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, Space::XS, 1, Space::XS);
    layout->addWidget(&list);
    return card;
}

void CardFrame::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace afs
