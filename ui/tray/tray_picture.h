// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scan_text.h"

#include <QIcon>

namespace afs {

/// The program's icon with the state in a corner: each state has a shape of its own, so that none is told by colour
/// alone.
QIcon trayPicture(ScanHealth health);

} // namespace afs
