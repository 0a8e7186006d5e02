// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/house_menus.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace afs {

QRect menuArrowOf(const QStyleOptionButton& button, int room) {
    constexpr int side = 10;
    const QRect end(button.rect.right() - room - 1, button.rect.top(), room, button.rect.height());
    QRect arrow(0, 0, side, side);
    arrow.moveCenter(end.center());
    return QStyle::visualRect(button.direction, button.rect, arrow);
}

void drawMenuPanel(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, Theme::from(option.palette, QFont()).inputBorder);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(QPalette::Base));
}

bool isMenuLine(QStyle::ControlElement element, const QStyleOption& option) {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    return element == QStyle::CE_MenuItem && item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator &&
           item->text.isEmpty();
}

/// The common one is a darker window, as the edge is.
void drawMenuLine(QPainter& painter, const QStyleOption& option) {
    const QRect& rect = option.rect;
    painter.fillRect(rect.left() + Space::S, rect.center().y(), rect.width() - 2 * Space::S, 1,
                     Theme::from(option.palette, QFont()).hairline);
}

QSize menuRowSize(const QStyleOption& option, QSize usual) {
    constexpr int lowest = 28;
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    const bool isRow = item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator;
    return isRow ? usual.expandedTo({0, lowest}) : usual;
}

} // namespace afs
