// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live_sources.h"
#include "ui/models/sources.h"

#include <memory>

/// The live part of a window over invented data: an invented account that is scanned, with gaps and playlists. Nothing
/// here asks anybody anything; what a person chooses is shown and forgotten.
namespace afs {

std::unique_ptr<AccountSource> demoAccounts(AccountId id, const QString& name, Instant consentEnds);
/// What it found today are plays of the library, which outlives it.
std::unique_ptr<ScanSource> demoScan(const LibrarySource& library, const Clock& clock);
/// Playlists of songs of the library, and of some that were never played. `library` outlives it.
std::unique_ptr<PlaylistSource> demoPlaylists(LibrarySource& library, const Clock& clock);

} // namespace afs
