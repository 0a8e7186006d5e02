// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_bar.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace afs {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
    setMinimumSize(80, 8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ShareBar::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRect whole = rect();
    painter.setBrush(mixed(theme.card, theme.text, 0.08));
    painter.drawRoundedRect(whole, 4, 4);
    if (m_share <= 0)
        return;
    const int width = std::max(4, qRound(m_share * whole.width()));
    painter.setBrush(theme.series);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), whole, QRect(0, 0, width, whole.height())), 4, 4);
}

} // namespace afs
