// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deletion_source.h"
#include "ui/models/live_sources.h"
#include "ui/models/program_choices.h"
#include "ui/models/program_source.h"
#include "ui/models/sources.h"

#include <memory>

namespace afs {

/// Everything that a window is opened over; none of them is null.
struct WindowSources {
    std::unique_ptr<LibrarySource> library;
    std::unique_ptr<ImportActions> imports;
    std::unique_ptr<AccountSource> accounts;
    std::unique_ptr<ScanSource> scan;
    std::unique_ptr<PlaylistSource> playlists;
    std::unique_ptr<ProgramSource> program = idleProgram();
    std::unique_ptr<ProgramChoices> choices = std::make_unique<ProgramChoices>(QString());
    std::unique_ptr<RecordingSource> recordings;
    std::unique_ptr<DeletionSource> deletions = idleDeletions();
};

} // namespace afs
