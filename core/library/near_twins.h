// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace afs {

constexpr std::uint8_t kindBits = 3;
constexpr std::uint8_t nearTwinBit = 4;
constexpr std::uint8_t beyondDayBit = 8;

/// Marks (or clears) plays of the rows [first, last) that repeat an earlier play: same track, equal known ms, ends at
/// most nearTwinMs apart. The library needs its end, ms, track and kindAndMarks columns.
void markNearTwins(Library& library, Row first, Row last);

} // namespace afs
