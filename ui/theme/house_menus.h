// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;

/// How the house style draws menus.
namespace afs {

void drawMenuPanel(QPainter& painter, const QStyleOption& option);

/// A line between entries, without words in it.
bool isMenuLine(QStyle::ControlElement element, const QStyleOption& option);
void drawMenuLine(QPainter& painter, const QStyleOption& option);

} // namespace afs
