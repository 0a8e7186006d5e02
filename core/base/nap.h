// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace afs {

/// What somebody who waits by naps waits for after one that began at `asleep` and was to last `nap`: `moment`, or, when
/// the clock was set back meanwhile, as much earlier. So a clock that is corrected delays nothing.
constexpr Instant momentAfterNap(Instant moment, Instant asleep, Milliseconds nap, Instant awake) {
    return awake < asleep ? moment - (asleep + nap - awake) : moment;
}

} // namespace afs
