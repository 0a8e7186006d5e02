// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace afs::test {

/// Hands `body` to every decoder. A sentence about the first value that no answer may lead to (a text with a null
/// character, a length of years, plays out of order, ...); empty when there is none.
std::string decoderProblem(const QByteArray& body);

} // namespace afs::test
