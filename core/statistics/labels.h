// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/selection.h"

namespace afs {

struct LabelAmount {
    std::uint32_t label = 0; ///< into Library::reasons, platforms or countries; 0 = not given
    Amount amount;

    bool operator==(const LabelAmount&) const = default;
};
/// Counted plays by label, most plays first (then time, then word).
std::vector<LabelAmount> byEndReason(const Library& library, const Selection& selection);
std::vector<LabelAmount> byPlatform(const Library& library, const Selection& selection);
std::vector<LabelAmount> byCountry(const Library& library, const Selection& selection);

} // namespace afs
