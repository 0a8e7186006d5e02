// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_plan.h"
#include "core/store/evidence.h"

#include <cstdint>

namespace afs {

class StopWatcher;

/// Says of the new rows of a plan that stand in a play with others, or have taken somebody's place in one, which of
/// them made a play (Added) and which tell of one that was there (Matched): as many are Added as there are more plays
/// than before, those that lead one first. Lists the stored plays that this changes. Answers with how many more plays
/// there are than rows that made one: a row that only says more of a play may take it apart, or join two. Throws
/// Stopped.
std::int64_t findMadePlays(ImportPlan& plan, const StoredHistory& stored, StopWatcher& stop);

} // namespace afs
