// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"
#include "core/dump/import_report.h"

#include <QString>

#include <cstdint>

namespace afs {

/// What the classes of an import are called, by the window and by the command line alike: "Already there".
QString rowClassTitle(RowClass rowClass);

/// What an import does at the moment.
QString phaseText(ImportProgress::Phase phase);

/// What taking an import back removed, of everything that is stored: a sentence that counts as "stored before, after"
/// does, and more than the new plays, which are music only.
QString removedText(std::int64_t rows);

} // namespace afs
