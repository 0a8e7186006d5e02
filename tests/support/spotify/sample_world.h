// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/spotify/stand_in_world.h"

namespace afs::test {

/// Plays, a player and playlists of every kind, up to `now`: something of everything that the stand-in can tell.
StandInWorld sampleWorld(AppGeneration generation, Instant now);

} // namespace afs::test
