// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace afs::test {

/// What the decoder makes of an answer, a line a value; or `error:` and its sentence. `kind` is the first part of the
/// name of a file in tests/data/spotify/answers. Throws std::invalid_argument for another kind.
std::string decodedText(const std::string& kind, const QByteArray& body);

} // namespace afs::test
