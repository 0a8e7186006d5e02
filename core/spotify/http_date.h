// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string_view>

namespace afs {

/// `Sun, 06 Nov 1994 08:49:37 GMT`, the one spelling that HTTP still allows to be written.
std::optional<Instant> parseHttpDate(std::string_view text);

} // namespace afs
