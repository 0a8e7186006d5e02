// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

#include <QIODevice>

#include <cstdint>
#include <stop_token>

namespace afs {

enum class ExportFormat { Csv, Json };

/// Writes every play of an account (0: of all) with its evidence. Sorted by end, then by all that is written; no ids
/// and nothing of this run: equal facts give equal bytes. Times are ISO 8601 UTC. CSV: one line a row of evidence, the
/// lines of one play share its number; JSON: `{"plays":[…]}`, one play a line. Returns how many plays
/// that were. Errors: database, or the device's own.
Result<std::int64_t> exportHistory(Session& session, AccountId account, QIODevice& device, ExportFormat format,
                                   std::stop_token stop = {});

/// The same to a file, as CSV where its name ends so, else as JSON. It appears whole or not at all; one of that name
/// stays until then; a pipe or a device is written to as it is. Errors: also a file that cannot be written.
Result<std::int64_t> exportHistoryTo(const QString& file, Session& session, AccountId account,
                                     std::stop_token stop = {});

/// What both of them write of a database that holds no play.
Result<std::int64_t> exportNothing(QIODevice& device, ExportFormat format);
Result<std::int64_t> exportNothingTo(const QString& file);

} // namespace afs
