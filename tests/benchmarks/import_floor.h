// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection_params.h"

#include <QString>

#include <cstdint>

namespace afs {

/// The least that any import of this zip could do on this machine: one thread inflates, one parses the fields that we
/// keep, interns names and drops twins in hash tables; then binary COPY into tables as wide as ours, the same keys,
/// analyze. Nothing is checked, classified, matched or made undoable. Returns seconds; `rows` gets the rows read.
double importFloor(const QString& zip, const ConnectionParams& database, std::int64_t& rows);

} // namespace afs
