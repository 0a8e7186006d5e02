// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_plan.h"
#include "core/store/identity.h"

#include <stop_token>
#include <vector>

namespace afs {

/// Joins what scanning observed with the plays of dumps that a plan leaves behind: the last step of the plan, after the
/// rows of dumps have found each other. Does nothing when the account has no observed rows. New music that joins a play
/// which was known from scanning only becomes RowClass::Matched. Throws Stopped.
void joinObserved(ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names,
                  const std::stop_token& stop);

} // namespace afs
