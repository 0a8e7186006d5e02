// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statistics_runner.h"

namespace afs {

/// Why a page has nothing to show. The four need different words and different ways on.
enum class Emptiness {
    None,
    NothingYet,     ///< no play is stored
    NothingCounts,  ///< plays are stored, none counts under the rule
    NothingInRange, ///< plays count, none in the range
    NothingMatches, ///< plays count in the range, none passes the filters
    NotThere,       ///< what the page is about has left the history
};

Emptiness emptinessOf(const Question& question, const DateRange& chosenRange, SelectionCache& selections);

} // namespace afs
