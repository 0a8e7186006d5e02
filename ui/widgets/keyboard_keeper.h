// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace afs {

/// As long as `owner` lives: when a dialog goes that had the keyboard, and the window manager gives it to nobody (not
/// every one does it in time), the window that had it before has it again. Who went on to another program keeps it
/// there: what is only a wish is made for two seconds at the most. Call it on the GUI thread.
void keepTheKeyboard(QObject& owner);

} // namespace afs
