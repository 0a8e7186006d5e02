// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observed_play.h"
#include "core/store/evidence.h"

namespace afs {

/// The track of an observed play, as rows name theirs.
TrackRow observedName(const TrackFacts& facts);

/// The row that an observed play would have. `name`: the number of its track's name.
EvidenceRow observedRow(const ObservedPlay& play, std::int64_t id, std::int32_t name);

} // namespace afs
