// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"

#include <QString>

namespace afs {

/// What the classes of an import are called, by the window and by the command line alike: "Already there".
QString rowClassTitle(RowClass rowClass);

} // namespace afs
