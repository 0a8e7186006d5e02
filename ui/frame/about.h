// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

/// Small windows of the Help menu. They open beside the window and delete themselves.
namespace afs {

struct ShortcutLine {
    QString command;
    QString keys; ///< empty: a heading
};

/// The keys that charts, the band of the whole history and tables have while they are in focus.
std::vector<ShortcutLine> keysOfParts();

void openShortcutList(const std::vector<ShortcutLine>& lines, QWidget* parent);
void openAbout(QWidget* parent);

} // namespace afs
