// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scan_service.h"

namespace afs {

/// How scanning stands, in whole sentences for a person. `problem`: the sentence of what goes wrong, if there is one.
QString scanSentence(const ScanStatus& status, const QString& problem, Instant now);

/// Whether that sentence tells no more than a look before `begun`.
bool isOfBefore(const ScanStatus& status, Instant begun, Instant now);

/// That the last look listed `plays`, one or more, of which nobody can know when they were.
QString untimedSentence(int plays);

/// That a fast pace, or a large playlist, asks more of Spotify than the default mode should; nothing where none does.
QString paceSentence(int looksADay, const PlaylistCost& playlists);

} // namespace afs
