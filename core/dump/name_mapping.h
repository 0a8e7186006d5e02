// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop_watcher.h"
#include "core/dump/import_plan.h"

namespace afs {

/// Finds the account's ids for the names that an import collected, and gives new ones to those it does not know yet.
void mapNames(ImportPlan& plan, const StoredHistory& stored, StopWatcher& stop);

/// The same for words: platforms, reasons, countries.
void mapLabels(ImportPlan& plan, const StoredHistory& stored);

} // namespace afs
