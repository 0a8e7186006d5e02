// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace afs {

/// The sentence for what the system said (errno) about a folder of ours: read-only, full, not ours, anything else.
Error folderError(const QString& folder, int systemError);

Error diskFullError(const QString& folder, const QString& detail);
Error readOnlyError(const QString& folder, const QString& detail);

/// Less space left than the database needs to start at all.
bool isDiskFull(const QString& folder);

} // namespace afs
