// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace afs {

/// Longer texts of a row are cut, at a whole code point. Real titles stay below 1 kB.
constexpr std::size_t longestText = 64 * 1024;

/// Text between the quotes of a JSON string, into UTF-8. U+0000 is left out (PostgreSQL cannot hold it); a lone
/// surrogate and an escape that JSON does not know become U+FFFD. `raw` is valid UTF-8. Stops at longestText: false.
bool unescapeJson(std::string_view raw, std::string& out);

/// At most longestText bytes of valid UTF-8.
std::string_view shortened(std::string_view text);

/// Copies JSON text and mends what makes parsers refuse it: bytes that are no UTF-8 become U+FFFD, control characters
/// inside strings become escapes.
void mendJson(std::string_view broken, std::string& out);

/// The raw bytes of a scalar: true, false, null, a number or a string, complete and alone.
bool isJsonScalar(std::string_view token);

} // namespace afs
