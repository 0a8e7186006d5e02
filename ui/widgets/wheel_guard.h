// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace afs {

/// Who scrolls past a field chooses nothing: the wheel is the page's until the field is clicked or reached by the
/// keyboard.
void leaveWheelToPage(QWidget& field);

} // namespace afs
