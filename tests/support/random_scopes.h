// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "tests/support/random_library.h"

namespace afs {

/// Questions about random_library.h's plays: any rule, filter and metric, in zones that disagree, about ranges around
/// New Year, leap days and clock changes.
class RandomScopes {
public:
    explicit RandomScopes(std::uint32_t seed) : m_random(seed) {}

    Scope next();
    std::chrono::local_days someDay();
    std::uint32_t below(std::uint32_t bound) { return m_random.below(bound); }

private:
    DateRange range();
    Filter filter();

    RandomPlays m_random;
};

} // namespace afs
