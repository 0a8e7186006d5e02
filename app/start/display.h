// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace afs {

/// A window can be opened: by what the environment names (DISPLAY, WAYLAND_DISPLAY, QT_QPA_PLATFORM), and that answers.
/// Qt ends the process where it does not: a display of a session that is over, or of somebody else's. Any thread.
bool isDisplayReachable();

} // namespace afs
