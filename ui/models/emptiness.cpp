// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/emptiness.h"

namespace afs {

Emptiness emptinessOf(const Question& question, const DateRange& chosenRange, SelectionCache& selections) {
    if (question.library->plays() == 0)
        return Emptiness::NothingYet;
    const auto anyIn = [&](const Scope& scope) { return !selections.of(question.library, scope)->rows.empty(); };
    Scope scope = question.scope;
    if (anyIn(scope))
        return Emptiness::None;
    scope.filter = {};
    scope.range = chosenRange;
    if (scope != question.scope && anyIn(scope))
        return Emptiness::NothingMatches;
    scope.range = {};
    return anyIn(scope) ? Emptiness::NothingInRange : Emptiness::NothingCounts;
}

} // namespace afs
