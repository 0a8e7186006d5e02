// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observed_play.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <vector>

namespace afs {

/// The track of an observed play, as rows name theirs.
TrackRow observedName(const TrackFacts& facts);

/// Those of several, in their order, with what the catalogue told of them: a player knows no code of a recording, and
/// its play is to be matched at once as it would be once it is stored. Throws DbError.
std::vector<TrackRow> observedNames(Session& session, AccountId account, const std::vector<ObservedPlay>& plays);

/// The row that an observed play would have. `name`: the number of its track's name.
EvidenceRow observedRow(const ObservedPlay& play, std::int64_t id, std::int32_t name);

} // namespace afs
