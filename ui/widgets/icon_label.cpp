// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QPainter>

namespace afs {

IconLabel::IconLabel(int size, QWidget* parent) : QWidget(parent), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Colour colour) {
    m_name = name;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const QPixmap drawn = themedPixmap(m_name, m_size, themeOf(this).*m_colour, devicePixelRatioF());
    painter.drawPixmap((width() - m_size) / 2, (height() - m_size) / 2, drawn);
}

} // namespace afs
