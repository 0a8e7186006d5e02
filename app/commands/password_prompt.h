// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>

namespace afs {

/// Asks on standard error for the password of a database user and reads a line of the terminal, without echo. Blocks;
/// empty as soon as `stop` is requested, and without a terminal. The terminal is left as it was found.
QString askPassword(const std::stop_token& stop);

} // namespace afs
