// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live_sources.h"

#include <memory>

namespace afs {

/// The services of scanning as pages see them; as many views of one service as are wanted. The services outlive what is
/// returned.
std::unique_ptr<AccountSource> sourceOf(LinkedAccounts& accounts);
std::unique_ptr<ScanSource> sourceOf(ScanService& scans, MetadataService& lookups, PlaylistService& playlists);
std::unique_ptr<PlaylistSource> sourceOf(PlaylistService& playlists);
std::unique_ptr<RecordingSource> sourceOf(RecordingService& recordings);

} // namespace afs
