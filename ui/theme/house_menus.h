// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

/// How the house style draws menus.
namespace afs {

void drawMenuPanel(QPainter& painter, const QStyleOption& option);

/// A line between entries, without words in it.
bool isMenuLine(QStyle::ControlElement element, const QStyleOption& option);
void drawMenuLine(QPainter& painter, const QStyleOption& option);

/// High enough to be hit.
QSize menuRowSize(const QStyleOption& option, QSize usual);

/// The arrow of a button that has a menu, where the label leaves `room` for it: at the button's end, which is its left
/// one in a mirrored window.
QRect menuArrowOf(const QStyleOptionButton& button, int room);

} // namespace afs
