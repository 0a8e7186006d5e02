// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/playlist.h"
#include "core/scan/scan_service.h"

#include <QString>

#include <vector>

namespace afs {

/// One sentence about what a scan of a playlist found: how many songs stopped being playable and how many came back, by
/// name when it is one. Empty when there is nothing to tell: what a person added or took away they know.
QString announcementOf(const std::vector<PlaylistEvent>& found);

/// What goes on behind the tray once the window is closed.
struct ClosedWindowWords {
    QString title;
    QString sentence;
};
/// `isAnybodySignedIn`: somebody's listening is looked for, be it that of another account.
ClosedWindowWords closedWindowWords(const ScanStatus& status, bool isAnybodySignedIn);

} // namespace afs
