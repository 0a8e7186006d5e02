// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track_facts.h"
#include "core/spotify/spotify_values.h"

namespace afs {

/// What the catalogue says of a track; empty `uri`: it is no track that anybody could look up.
TrackFacts trackFactsOf(const SpotifyTrack& track);

} // namespace afs
