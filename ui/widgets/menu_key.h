// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace afs {

/// As long as `owner` lives Shift+F10 opens what the Menu key opens, which many keyboards lack: Qt knows only that one
/// under X11. Call it on the GUI thread.
void openMenusByShiftF10(QObject& owner);

} // namespace afs
