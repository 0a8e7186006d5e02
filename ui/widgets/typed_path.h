// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace afs {

/// As long as `owner` lives: who types a whole path into Qt's own file dialog chooses what stands there and nothing
/// else. On the way Qt selects the folders that it leads through, and of some it never lets go: the dialog then has two
/// answers where one was asked for, and gives none. Call it on the GUI thread.
void keepTypedPathsAlone(QObject& owner);

} // namespace afs
