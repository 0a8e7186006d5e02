// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/shortcut_dialog.h"

#include <QString>

#include <vector>

class QWidget;

/// Of the Help menu.
namespace afs {

/// The keys that charts, the band of the whole history and tables have while they are in focus.
std::vector<ShortcutLine> keysOfParts();

/// Opens beside the window and deletes itself.
void openAbout(QWidget* parent);

} // namespace afs
