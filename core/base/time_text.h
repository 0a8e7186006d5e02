// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace afs {

/// Reads the spellings of a moment that Spotify has used: `2025-04-28T21:04:35Z`, with a fraction, with an offset
/// (`+02:00`), `2013-10-09 20:03:57 UTC`, and the account data's `2025-03-01 12:04` (UTC, whole minutes).
/// Nothing else, and no impossible date. A fraction is cut to milliseconds.
std::optional<Instant> parseInstant(std::string_view text);

/// `2025-04-28T21:04:35Z`; milliseconds only when there are any.
std::string formatInstant(Instant instant);
QString instantText(Instant instant);

/// `2025-04-28`.
std::string formatDate(std::chrono::local_days day);

/// Reads exactly `YYYY-MM-DD`.
std::optional<std::chrono::local_days> parseDate(std::string_view text);

} // namespace afs
