// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace afs {

constexpr std::string_view localFilePrefix = "spotify:local:";

inline bool isLocalFileUri(std::string_view uri) {
    return uri.starts_with(localFilePrefix);
}

/// A `spotify:local:` URI as the Web API spells it: its parts as a form is encoded (a space is `+`; what is neither
/// letter, digit nor `*-._` is `%XX`, in capitals). Players and dumps have other spellings of it, and a local file is
/// known by its URI alone. Any other text stays as it is.
std::string localFileUri(std::string_view uri);

} // namespace afs
