// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <vector>

namespace afs {

/// Fills in who stands for each recording of a library under construction, whose plays and TrackInfo::recording are
/// there.
void findRepresentatives(Library& library);

/// The same where only these recordings may have changed, and these tracks may have left one. Looks at plays from the
/// newest on, until all are found.
void findRepresentatives(Library& library, const std::vector<RecordingId>& recordings,
                         const std::vector<TrackIndex>& left);

} // namespace afs
