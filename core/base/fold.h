// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace afs {

/// Case, accents and apostrophes taken off ("Björk" → "bjork"), white space as single spaces; what search compares, and
/// what tells that two releases have one title. UTF-8 in and out.
std::string foldForSearch(std::string_view text);

} // namespace afs
