// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afs {

/// A folder of PostgreSQL programs that claim to be of `version` and are the installed ones under that name: a server
/// started from it accepts a cluster of that major version. For majors that the test machine does not have.
void makeFakePrograms(const QString& folder, const QString& version);

} // namespace afs
